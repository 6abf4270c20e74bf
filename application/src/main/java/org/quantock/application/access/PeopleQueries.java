package org.quantock.application.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.organisation.OrganisationCode;

/** Port: people as lists. */
public interface PeopleQueries {

  /**
   * Everybody with an account that can sign in, by organisation and name.
   *
   * @param today the roles shown are those in force on this day
   */
  List<PersonRow> accounts(LocalDate today, Instant now);

  /** Those who belong to an organisation or ever had a role there, by name. */
  List<PersonRow> accountsOf(OrganisationCode organisation, LocalDate today, Instant now);

  /** The roles that were taken in an emergency, the newest first. */
  List<EmergencyRow> emergencies();
}
