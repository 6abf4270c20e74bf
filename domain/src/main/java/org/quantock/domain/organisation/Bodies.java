package org.quantock.domain.organisation;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;

/** The bodies on record: CCGs, area teams, LMCs, evaluators, deciding bodies. */
public interface Bodies {

  void add(Body body);

  Optional<Body> find(OrganisationCode code);

  /** All of a kind, by code. */
  List<Body> of(BodyKind kind);

  default Body get(OrganisationCode code) {
    return find(code).orElseThrow(() -> NotFound.of("organisation", code));
  }
}
