package org.quantock.application.scheme;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Stale;

/**
 * Freezes the terms of a scheme and makes it public (SCH-1, SCH-5), when its test deck passes
 * (SCH-17).
 */
@UseCase
@Requires(Permission.CONFIGURE_SCHEME)
public class PublishScheme {

  private Schemes schemes;
  private KnownIndicators indicators;
  private SchemeDeck deck;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected PublishScheme() {}

  @Inject
  public PublishScheme(
      Schemes schemes,
      KnownIndicators indicators,
      SchemeDeck deck,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.schemes = schemes;
    this.indicators = indicators;
    this.deck = deck;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme, int version) {}

  public void handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess.of(scheme, caller.person()).require(SchemeAction.PUBLISH);
    Stale.check("The scheme", c.version(), scheme.version());
    UnknownIndicators.refuse(scheme.terms(), scheme.indicatorSet(), indicators);
    SchemeDeck.Outcome outcome = deck.run(scheme);
    outcome.refuseUnlessPassed();
    SchemeState before = scheme.state();
    scheme.publish(calendar.today());
    audit.record(
        Deed.done(
                PublishScheme.class,
                "scheme",
                c.scheme(),
                "Published the scheme “%s”; %s".formatted(scheme.name(), outcome.words()))
            .changing("state", before, scheme.state()));
  }
}
