package org.quantock.application.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;

/** The organisations on record. */
@ApplicationScoped
public class BodiesOnRecord implements KnownBodies {

  private Bodies bodies;

  protected BodiesOnRecord() {}

  @Inject
  public BodiesOnRecord(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public List<KnownBody> commissioners() {
    return of(BodyKind.CCG);
  }

  @Override
  public List<KnownBody> areaTeams() {
    return of(BodyKind.AREA_TEAM);
  }

  private List<KnownBody> of(BodyKind kind) {
    return bodies.of(kind).stream().map(body -> new KnownBody(body.code(), body.name())).toList();
  }

  @Override
  public Optional<String> name(OrganisationCode code) {
    return bodies.find(code).map(Body::name);
  }
}
