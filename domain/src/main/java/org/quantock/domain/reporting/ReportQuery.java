package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Something the area team asked about a section; answered by the next submission.
 *
 * @param askedBy the name of the reviewer
 * @param submission the number of the submission it is about
 */
@Embeddable
public record ReportQuery(
    SectionCode section, String text, LocalDate askedOn, String askedBy, int submission) {

  public static final int LIMIT = 2_000;
}
