package org.quantock.application.indicator;

import java.util.List;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.Prevalence;
import org.quantock.domain.indicator.PrevalenceFacts;
import org.quantock.domain.organisation.ImportId;

/** Port: prevalence in bulk. */
public interface PrevalenceStore extends PrevalenceFacts {

  /** Everything of a set, in any order. */
  List<Prevalence> all(IndicatorSetCode set);

  /** Stores what is new and what is other; what that supersedes goes to the history. */
  void write(
      IndicatorSetCode set,
      List<Prevalence> added,
      List<Prevalence> changed,
      ImportId file,
      ImportPlan.Steps steps);
}
