package org.quantock.application.governance;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.BodyKind;

/** The bodies that an author can consult and that can decide. */
@Query
@Requires(Permission.WRITE_PROPOSAL)
public class BodiesToAsk {

  private Bodies bodies;

  protected BodiesToAsk() {}

  @Inject
  public BodiesToAsk(Bodies bodies) {
    this.bodies = bodies;
  }

  /** Those that can decide on a proposal. */
  public List<BodyChoice> deciding() {
    return of(BodyKind.DECIDING_BODY);
  }

  /** The Local Medical Committees. */
  public List<BodyChoice> consulted() {
    return of(BodyKind.LMC);
  }

  private List<BodyChoice> of(BodyKind kind) {
    return bodies.of(kind).stream()
        .map(body -> new BodyChoice(body.code().value(), body.name()))
        .toList();
  }
}
