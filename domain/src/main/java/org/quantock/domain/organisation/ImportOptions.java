package org.quantock.domain.organisation;

import jakarta.persistence.Embeddable;

/**
 * What the person chose for a file beside its kind.
 *
 * @param indicatorSet the code of the indicator set whose results it has; null for a file about
 *     none
 * @param refusesNewPractices whether a line about a practice that is not on record is refused, or
 *     else adds that practice (ORG-8)
 */
@Embeddable
public record ImportOptions(String indicatorSet, boolean refusesNewPractices) {

  /** For files about no indicator set. */
  public static final ImportOptions NONE = new ImportOptions(null, false);

  /** Results of a set; practices that are not on record are added. */
  public static ImportOptions of(String indicatorSet) {
    return new ImportOptions(indicatorSet, false);
  }
}
