package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.openid.LinkCode;
import org.quantock.domain.access.openid.LinkCodeText;
import org.quantock.domain.access.openid.LinkCodes;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** Makes a link code for a person, which ends any older one (ACC-53). */
@UseCase
@FreshProof
@Requires(Permission.MANAGE_ACCOUNTS)
public class MakeLinkCode {

  private LinkCodes codes;
  private People people;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected MakeLinkCode() {}

  @Inject
  public MakeLinkCode(
      LinkCodes codes, People people, Caller caller, Clock clock, AuditTrail audit) {
    this.codes = codes;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param text told here and nowhere else
   */
  public record Made(LinkCodeText text, Instant expiresAt) {}

  public Made handle(PersonId id) {
    Person person = people.get(id);
    if (!person.isActive()) {
      throw new RuleViolated(
          "account-ended", "The account of %s has ended.".formatted(person.name()));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<LinkCode> older = codes.of(id);
    Instant before =
        older.stream()
            .filter(each -> each.works(now))
            .map(LinkCode::expiresAt)
            .findFirst()
            .orElse(null);
    older.forEach(each -> each.replace(now));
    LinkCodeText text = LinkCodeText.fresh();
    var code = new LinkCode(id, text, caller.person().id(), now);
    codes.add(code);
    audit.record(
        Deed.done(
                MakeLinkCode.class,
                "person",
                id,
                "Made a link code for %s of %s".formatted(person.name(), person.organisation()))
            .changing("link code ends", before, code.expiresAt()));
    return new Made(text, code.expiresAt());
  }
}
