package org.quantock.application.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;

/** Bodies for tests of use cases. */
public final class InMemoryBodies implements Bodies {

  private final Map<OrganisationCode, Body> all = new TreeMap<>();

  @Override
  public void add(Body body) {
    all.put(body.code(), body);
  }

  @Override
  public Optional<Body> find(OrganisationCode code) {
    return Optional.ofNullable(all.get(code));
  }

  @Override
  public List<Body> of(BodyKind kind) {
    return all.values().stream().filter(body -> body.kind() == kind).toList();
  }
}
