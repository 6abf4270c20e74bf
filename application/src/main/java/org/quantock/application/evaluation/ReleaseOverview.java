package org.quantock.application.evaluation;

import java.util.List;
import org.quantock.application.evaluation.EvaluationQueries.ReleaseRow;

/** A scheme with the data that was released of it, newest first. */
public record ReleaseOverview(
    String scheme, String name, String state, List<ReleaseRow> releases) {}
