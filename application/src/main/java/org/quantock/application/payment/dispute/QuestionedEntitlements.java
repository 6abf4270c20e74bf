package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.Involvement;
import org.quantock.domain.payment.dispute.Party;
import org.quantock.domain.payment.dispute.Questioned;
import org.quantock.domain.payment.dispute.QuestionedFact;
import org.quantock.domain.payment.dispute.Subject;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;

/** Questions about what a practice is entitled to. */
@ApplicationScoped
public class QuestionedEntitlements implements QuestionSource {

  private Entitlements entitlements;
  private Participations participations;
  private Schemes schemes;
  private Parties parties;

  protected QuestionedEntitlements() {}

  @Inject
  public QuestionedEntitlements(
      Entitlements entitlements, Participations participations, Schemes schemes, Parties parties) {
    this.entitlements = entitlements;
    this.participations = participations;
    this.schemes = schemes;
    this.parties = parties;
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.ENTITLEMENT_LINE;
  }

  @Override
  public Optional<Questioned> find(UUID about, PracticeCode practice) {
    return participations.of(practice).stream()
        .map(Participation::scheme)
        .flatMap(scheme -> entitlements.history(scheme, practice).stream())
        .filter(line -> line.id().value().equals(about))
        .findFirst()
        .map(this::questioned);
  }

  private Questioned questioned(EntitlementLine line) {
    Scheme scheme = schemes.get(line.scheme());
    String component =
        scheme.terms().components().stream()
            .filter(one -> one.code().equals(line.component()))
            .map(PaymentComponent::name)
            .findFirst()
            .orElse(line.component());
    return new Questioned(
        new Subject(
            kind(),
            line.id().value(),
            "Entitlement to %s, %s"
                .formatted(component, scheme.terms().period(line.period()).name())),
        scheme.code(),
        scheme.areaTeam(),
        line.practice(),
        Optional.of(line.period()),
        Optional.of(line.component()),
        facts(line),
        List.of(parties.of(line.recorded().by(), Involvement.PREPARER)));
  }

  private static List<QuestionedFact> facts(EntitlementLine line) {
    List<QuestionedFact> facts = new ArrayList<>();
    facts.add(new QuestionedFact("Amount", line.amount().toString()));
    facts.add(new QuestionedFact("Entry", "%d: %s".formatted(line.entry(), line.cause())));
    facts.add(new QuestionedFact("Rule", line.working().rule()));
    line.working()
        .inputs()
        .forEach(
            input ->
                facts.add(
                    new QuestionedFact(
                        input.name(), "%s (%s)".formatted(input.value(), input.source()))));
    facts.add(new QuestionedFact("Arithmetic", String.join("\n", line.working().steps())));
    facts.add(new QuestionedFact("Rounding", line.working().rounding()));
    return facts;
  }

  /** Who recorded an entry is known when it is questioned, and an entry never changes. */
  @Override
  public List<Party> involved(Dispute dispute) {
    return List.of();
  }

  @Override
  public Optional<String> href(Subject subject, Actor actor) {
    return actor.may(Permission.VIEW_OWN_PAYMENTS) ? Optional.of("/entitlement") : Optional.empty();
  }
}
