package org.quantock.application.organisation;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.RuleViolated;

/** Puts a CCG, area team, LMC, evaluator or deciding body on record. */
@UseCase
@Requires(Permission.IMPORT_ORGANISATIONS)
public class AddBody {

  private Bodies bodies;
  private AuditTrail audit;

  protected AddBody() {}

  @Inject
  public AddBody(Bodies bodies, AuditTrail audit) {
    this.bodies = bodies;
    this.audit = audit;
  }

  /**
   * @param madeUp whether it belongs to the demonstration
   */
  public record Command(OrganisationCode code, String name, BodyKind kind, boolean madeUp) {}

  public void handle(Command command) {
    if (bodies.find(command.code()).isPresent()) {
      throw new RuleViolated(
          "body-on-record", "%s is on record already.".formatted(command.code()));
    }
    Body body = new Body(command.code(), command.name(), command.kind(), command.madeUp());
    bodies.add(body);
    audit.record(
        AddBody.class,
        "organisation",
        body.code(),
        "Added the %s %s %s".formatted(body.kind().title(), body.code(), body.name()));
  }
}
