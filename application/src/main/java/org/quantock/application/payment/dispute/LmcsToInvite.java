package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;

/** The LMCs that a practice can invite. */
@Query
@Requires(Permission.RAISE_DISPUTE)
public class LmcsToInvite {

  private Bodies bodies;

  protected LmcsToInvite() {}

  @Inject
  public LmcsToInvite(Bodies bodies) {
    this.bodies = bodies;
  }

  public record Lmc(OrganisationCode code, String name) {}

  public List<Lmc> ask() {
    return bodies.of(BodyKind.LMC).stream().map(body -> new Lmc(body.code(), body.name())).toList();
  }
}
