package org.quantock.application.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practices;

/** The practices on record. */
@ApplicationScoped
public class CommissionedPractices implements OpenPractices {

  private Practices practices;

  protected CommissionedPractices() {}

  @Inject
  public CommissionedPractices(Practices practices) {
    this.practices = practices;
  }

  @Override
  public List<OpenPractice> of(OrganisationCode commissioner, LocalDate date) {
    return practices.commissionedBy(commissioner).stream()
        .filter(practice -> practice.isOpenOn(date))
        .map(
            practice ->
                new OpenPractice(practice.code(), practice.name(), practice.locality().orElse("")))
        .toList();
  }
}
