package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.PasswordReset;
import org.quantock.domain.access.PasswordResetId;
import org.quantock.domain.access.PasswordResets;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;

/** Makes the link to a new password for an administrator to hand over, where no mail goes out. */
@UseCase
@FreshProof
@Requires(Permission.MANAGE_ACCOUNTS)
public class LinkReset {

  private PasswordResets resets;
  private People people;
  private Links links;
  private AuditTrail audit;

  protected LinkReset() {}

  @Inject
  public LinkReset(PasswordResets resets, People people, Links links, AuditTrail audit) {
    this.resets = resets;
    this.people = people;
    this.links = links;
    this.audit = audit;
  }

  /** The path of the link. */
  public String handle(PasswordResetId id) {
    PasswordReset reset = resets.get(id);
    Instant before = reset.expiresAt().orElse(null);
    String path = links.of(reset);
    audit.record(
        Deed.done(
                LinkReset.class,
                "person",
                reset.person(),
                "Made a link to a new password for " + people.get(reset.person()).name())
            .changing("link ends", before, reset.expiresAt().orElse(null)));
    return path;
  }
}
