package org.quantock.domain.payment.dispute;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;

/** A dispute of a made-up practice about a payment, in each of its states, for tests. */
public final class SomeDispute {

  /** A Monday. */
  public static final LocalDate RAISED = LocalDate.of(2014, 9, 15);

  public static final Actor MANAGER = actor("Mo Alder", "Z99001", Role.PRACTICE_MANAGER);
  public static final Actor LEAD_GP = actor("Gill Ash", "Z99001", Role.LEAD_GP);
  public static final Actor OTHER_PRACTICE = actor("Nell Birch", "Z99002", Role.PRACTICE_MANAGER);
  public static final Actor REVIEWER = actor("Robin Vale", "QAT", Role.REVIEWER);
  public static final Actor PREPARER = actor("Fran Combe", "QAT", Role.FINANCE);
  public static final Actor ANSWERER = actor("Pat Moor", "QAT", Role.FINANCE);
  public static final Actor OTHER_TEAM = actor("Ola Team", "QOT", Role.REVIEWER);
  public static final Actor LMC_OFFICER = actor("Lee Marsh", "QLMC", Role.LMC_OFFICER);
  public static final Actor OTHER_LMC = actor("Lou Other", "QLMX", Role.LMC_OFFICER);
  public static final Actor PANEL = actor("Petra Panel", "QNE", Role.PANEL_MEMBER);
  public static final Actor SECOND_PANEL = actor("Sol Second", "QNE", Role.PANEL_MEMBER);
  public static final Actor AUDITOR = actor("Audrey Lane", "QAU", Role.AUDITOR);

  public static final Body LMC =
      new Body(new OrganisationCode("QLMC"), "Quantock LMC", BodyKind.LMC, true);

  public static final MoneyEffect EFFECT = new MoneyEffect(Money.of("1500.00"), "protected", 1);

  private SomeDispute() {}

  public static Actor actor(String name, String organisation, Role... roles) {
    return new Actor(
        new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
        name,
        Set.of(roles),
        new OrganisationCode(organisation));
  }

  public static Step step(Actor by, LocalDate on) {
    return new Step(by, on, SomeScheme.AT);
  }

  public static Step step(Actor by) {
    return step(by, RAISED.plusDays(7));
  }

  public static Party party(Actor actor, Involvement involvement) {
    return new Party(actor.id(), actor.name(), involvement);
  }

  public static Questioned questioned() {
    return questioned(UUID.nameUUIDFromBytes("payment".getBytes(StandardCharsets.UTF_8)));
  }

  public static Questioned questioned(UUID payment) {
    return new Questioned(
        new Subject(SubjectKind.PAYMENT, payment, "Payment R1-0001, Protected QOF payment"),
        SomeScheme.CODE,
        new OrganisationCode("QAT"),
        SomeFigures.PRACTICE,
        Optional.of(1),
        Optional.of("protected"),
        List.of(
            new QuestionedFact("Released", "£25,000.00"),
            new QuestionedFact("Whole share", "£26,500.00")),
        List.of(party(REVIEWER, Involvement.REVIEWER), party(PREPARER, Involvement.PREPARER)));
  }

  public static Dispute raised() {
    return raised(1, questioned());
  }

  public static Dispute raised(int number, Questioned questioned) {
    return new Dispute(
        DisputeId.fresh(),
        number,
        questioned,
        "The baseline leaves out the practice that merged with us.",
        step(MANAGER, RAISED),
        DisputeClock.STANDARD);
  }

  public static Dispute answered() {
    Dispute dispute = raised();
    answer(dispute, Finding.UPHELD_IN_PART, EFFECT);
    return dispute;
  }

  static void answer(Dispute dispute, Finding finding, MoneyEffect effect) {
    dispute.answer(
        finding, effect, "Half of the merged list counts.", step(ANSWERER), DisputeClock.STANDARD);
  }

  public static Dispute onPanel() {
    Dispute dispute = answered();
    dispute.takeToPanel("The whole list counts.", step(LEAD_GP), DisputeClock.STANDARD);
    return dispute;
  }

  public static Dispute putDown() {
    Dispute dispute = onPanel();
    dispute.putDown(Finding.UPHELD, EFFECT, "The terms say so.", List.of(), step(PANEL));
    return dispute;
  }

  public static Dispute decided() {
    Dispute dispute = putDown();
    dispute.agree(dispute.version(), List.of(), step(SECOND_PANEL));
    return dispute;
  }

  public static Dispute accepted() {
    Dispute dispute = answered();
    dispute.accept(dispute.version(), step(MANAGER));
    return dispute;
  }

  public static Dispute withdrawn() {
    Dispute dispute = raised();
    dispute.withdraw("We misread the statement.", step(MANAGER));
    return dispute;
  }

  public static EvidenceFile file() {
    return EvidenceFile.checked(
        "lists.csv", "DATE,PATIENTS\n2014-04-01,7087\n".getBytes(StandardCharsets.UTF_8));
  }
}
