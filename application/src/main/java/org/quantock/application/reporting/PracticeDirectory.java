package org.quantock.application.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;

/** Port: what the pages of reports and reviews say about practices. */
public interface PracticeDirectory {

  /**
   * @param locality empty where the practice belongs to none
   */
  record Entry(String name, String locality) {}

  /** Those of the practices that are on record. */
  Map<PracticeCode, Entry> entries(Collection<PracticeCode> practices);

  /** The list size on a date, where one is known. */
  Optional<Integer> listSize(PracticeCode practice, LocalDate on);

  /**
   * The name with its code, for pages: "Foxglove Surgery (Z99001)"; the code alone where unknown.
   */
  default String title(PracticeCode practice) {
    Entry entry = entries(java.util.List.of(practice)).get(practice);
    return entry == null ? practice.value() : entry.name() + " (" + practice + ")";
  }
}
