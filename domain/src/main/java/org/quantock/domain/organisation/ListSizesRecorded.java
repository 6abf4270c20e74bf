package org.quantock.domain.organisation;

import java.util.List;

/**
 * List sizes were put on record, new ones or in place of others (ORG-3).
 *
 * @param source where they come from, as a sentence
 * @param changes one for each practice
 */
public record ListSizesRecorded(String source, List<Change> changes) {

  public ListSizesRecorded {
    changes = List.copyOf(changes);
  }

  /**
   * @param before what was on record
   * @param recorded what was put on record now
   */
  public record Change(PracticeCode practice, List<ListSize> before, List<ListSize> recorded) {

    public Change {
      before = List.copyOf(before);
      recorded = List.copyOf(recorded);
    }
  }
}
