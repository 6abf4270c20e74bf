package org.quantock.application.participation;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;

/** Port: the practices of a commissioner (PAR-7). */
public interface OpenPractices {

  /**
   * A practice as lists show it.
   *
   * @param locality empty where the practice belongs to none
   */
  record OpenPractice(PracticeCode code, String name, String locality) {}

  /** The practices that a commissioner commissions and that are open on the date, by code. */
  List<OpenPractice> of(OrganisationCode commissioner, LocalDate date);
}
