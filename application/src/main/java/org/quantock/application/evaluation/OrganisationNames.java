package org.quantock.application.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.OrganisationCode;

/** The names of bodies, for the public. */
@ApplicationScoped
public class OrganisationNames {

  private Bodies bodies;

  protected OrganisationNames() {}

  @Inject
  public OrganisationNames(Bodies bodies) {
    this.bodies = bodies;
  }

  /** Its code where the body is not on record. */
  public String of(OrganisationCode code) {
    return bodies.find(code).map(Body::name).orElse(code.value());
  }
}
