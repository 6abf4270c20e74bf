package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationLine;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.Involvement;
import org.quantock.domain.payment.dispute.Party;
import org.quantock.domain.payment.dispute.Questioned;
import org.quantock.domain.payment.dispute.QuestionedFact;
import org.quantock.domain.payment.dispute.Subject;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** Questions about what a recalculation makes of an entitlement. */
@ApplicationScoped
public class QuestionedRecalculations implements QuestionSource {

  private Recalculations recalculations;
  private Participations participations;
  private Schemes schemes;
  private Parties parties;

  protected QuestionedRecalculations() {}

  @Inject
  public QuestionedRecalculations(
      Recalculations recalculations,
      Participations participations,
      Schemes schemes,
      Parties parties) {
    this.recalculations = recalculations;
    this.participations = participations;
    this.schemes = schemes;
    this.parties = parties;
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.RECALCULATION_LINE;
  }

  private record Found(Recalculation recalculation, RecalculationLine line) {}

  private Stream<Found> linesOf(SchemeCode scheme, PracticeCode practice) {
    return recalculations.of(scheme).stream()
        .flatMap(
            recalculation ->
                recalculation.lines().stream()
                    .filter(line -> line.practice().equals(practice))
                    .map(line -> new Found(recalculation, line)));
  }

  @Override
  public Optional<Questioned> find(UUID about, PracticeCode practice) {
    return participations.of(practice).stream()
        .map(Participation::scheme)
        .flatMap(scheme -> linesOf(scheme, practice))
        .filter(found -> found.line().id().equals(about))
        .findFirst()
        .map(this::questioned);
  }

  private Questioned questioned(Found found) {
    Scheme scheme = schemes.get(found.recalculation().scheme());
    RecalculationLine line = found.line();
    String component =
        scheme.terms().components().stream()
            .filter(one -> one.code().equals(line.component()))
            .map(PaymentComponent::name)
            .findFirst()
            .orElse(line.component());
    return new Questioned(
        new Subject(
            kind(),
            line.id(),
            "Recalculation of %s, %s"
                .formatted(component, scheme.terms().period(line.period()).name())),
        scheme.code(),
        scheme.areaTeam(),
        line.practice(),
        Optional.of(line.period()),
        Optional.of(line.component()),
        facts(found),
        involved(found.recalculation()));
  }

  private static List<QuestionedFact> facts(Found found) {
    RecalculationLine line = found.line();
    List<QuestionedFact> facts = new ArrayList<>();
    facts.add(new QuestionedFact("Amount before", line.oldAmount().toString()));
    facts.add(new QuestionedFact("Amount after", line.newAmount().toString()));
    facts.add(new QuestionedFact("Difference", line.difference().toString()));
    facts.add(new QuestionedFact("Cause", found.recalculation().cause()));
    if (!line.note().isEmpty()) {
      facts.add(new QuestionedFact("Note", line.note()));
    }
    facts.add(
        new QuestionedFact("Arithmetic before", String.join("\n", line.oldWorking().steps())));
    facts.add(new QuestionedFact("Arithmetic after", String.join("\n", line.newWorking().steps())));
    facts.add(new QuestionedFact("Rounding", line.newWorking().rounding()));
    return facts;
  }

  @Override
  public List<Party> involved(Dispute dispute) {
    return linesOf(dispute.scheme(), dispute.practice())
        .filter(found -> found.line().id().equals(dispute.subject().id()))
        .findFirst()
        .map(found -> involved(found.recalculation()))
        .orElse(List.of());
  }

  private List<Party> involved(Recalculation recalculation) {
    List<Party> involved = new ArrayList<>();
    involved.add(parties.of(recalculation.prepared().by(), Involvement.PREPARER));
    recalculation
        .decided()
        .ifPresent(act -> involved.add(parties.of(act.by(), Involvement.AUTHORISER)));
    return involved;
  }

  @Override
  public Optional<String> href(Subject subject, Actor actor) {
    return actor.may(Permission.VIEW_OWN_PAYMENTS) ? Optional.of("/entitlement") : Optional.empty();
  }
}
