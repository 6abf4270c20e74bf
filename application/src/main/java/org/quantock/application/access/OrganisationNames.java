package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;

/** What organisations are called, practices and others alike. */
@ApplicationScoped
public class OrganisationNames {

  private Practices practices;
  private Bodies bodies;

  protected OrganisationNames() {}

  @Inject
  public OrganisationNames(Practices practices, Bodies bodies) {
    this.practices = practices;
    this.bodies = bodies;
  }

  /** Empty for one that is not on record. */
  public String of(OrganisationCode code) {
    return PracticeCode.isWellFormed(code.value())
        ? practices.find(new PracticeCode(code.value())).map(Practice::name).orElse("")
        : bodies.find(code).map(Body::name).orElse("");
  }
}
