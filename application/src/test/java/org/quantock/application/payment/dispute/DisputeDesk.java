package org.quantock.application.payment.dispute;

import static org.quantock.domain.payment.dispute.SomeDispute.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quantock.application.organisation.InMemoryBodies;
import org.quantock.application.payment.PracticeFacts;
import org.quantock.application.payment.Stamp;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.application.shared.TestDesk;
import org.quantock.application.shared.WorkingCalendar;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.PatientList;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeAccess;
import org.quantock.domain.payment.dispute.DisputeAction;
import org.quantock.domain.payment.dispute.DisputeClock;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.EvidenceId;
import org.quantock.domain.payment.dispute.Finding;
import org.quantock.domain.payment.dispute.MoneyEffect;
import org.quantock.domain.payment.dispute.Party;
import org.quantock.domain.payment.dispute.Questioned;
import org.quantock.domain.payment.dispute.Subject;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.review.ReviewInterest;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.WorkingDays;

/** Every use case of disputes around stores in memory, with one payment that can be questioned. */
final class DisputeDesk {

  final TestDesk desk = new TestDesk(MANAGER, RAISED);
  final InMemoryDisputes disputes = new InMemoryDisputes();
  final UUID payment = UUID.nameUUIDFromBytes("payment".getBytes(StandardCharsets.UTF_8));
  final List<Party> involvedNow = new ArrayList<>();
  final RaiseDispute raise;
  final AnswerDispute answer;
  final AcceptAnswer accept;
  final TakeToPanel takeToPanel;
  final PutDownDecision putDown;
  final AgreeToDecision agree;
  final WithdrawDispute withdraw;
  final InviteLmc invite;
  final EndInvitation endInvitation;
  final RemarkOnDispute remark;
  final AttachEvidence attach;
  final DownloadEvidence download;
  final PreviewQuestion preview;
  final ViewDispute view;
  final ListDisputes list;
  final DisputeTasks tasks;
  private final ListedAdjustments adjustments = new ListedAdjustments();
  private final List<ReviewInterest> interests = new ArrayList<>();

  DisputeDesk() {
    var stamp = new Stamp(desk.caller, desk.calendar(), desk.clock);
    var schemes = new InMemorySchemes();
    schemes.add(SomeScheme.published());
    var bodies = new InMemoryBodies();
    bodies.add(LMC);
    var visible = new VisibleDisputes(disputes, stamp);
    var questions = Questions.of(new ListedInterests(), new OnePayment());
    var calendar = new EnglishCalendar();
    var clocks = new FixedClocks();
    var components = new ComponentsOfScheme(schemes);
    var practices = new OnePractice();
    raise = new RaiseDispute(disputes, questions, clocks, visible, desk.audit);
    answer = new AnswerDispute(disputes, visible, clocks, components, desk.audit);
    accept = new AcceptAnswer(disputes, visible, adjustments, desk.audit);
    takeToPanel = new TakeToPanel(disputes, visible, clocks, desk.audit);
    putDown = new PutDownDecision(disputes, visible, questions, components, desk.audit);
    agree = new AgreeToDecision(disputes, visible, questions, adjustments, desk.audit);
    withdraw = new WithdrawDispute(disputes, visible, desk.audit);
    invite = new InviteLmc(disputes, visible, bodies, desk.audit);
    endInvitation = new EndInvitation(disputes, visible, desk.audit);
    remark = new RemarkOnDispute(disputes, visible, desk.audit);
    attach = new AttachEvidence(disputes, visible, disputes, desk.audit);
    download = new DownloadEvidence(visible, disputes);
    preview = new PreviewQuestion(disputes, questions, clocks, visible);
    view = new ViewDispute(visible, questions, practices, bodies, schemes, calendar, stamp);
    list = new ListDisputes(visible, practices, schemes, calendar, stamp);
    tasks = new DisputeTasks(visible);
  }

  /** The last audit entry. */
  AuditEntry lastEntry() {
    return desk.entries.get(desk.entries.size() - 1);
  }

  void as(Actor person) {
    desk.caller.becomes(person);
  }

  DisputeId raise() {
    as(MANAGER);
    return raise.handle(
        new RaiseDispute.Command(SubjectKind.PAYMENT, payment, "The merged list is left out."));
  }

  void answer(DisputeId id, Finding finding, MoneyEffect effect) {
    as(ANSWERER);
    answer.handle(new AnswerDispute.Command(id, finding, effect, "Half of it counts."));
  }

  DisputeId onPanel() {
    DisputeId id = raise();
    answer(id, Finding.NOT_UPHELD, MoneyEffect.NONE);
    as(LEAD_GP);
    takeToPanel.handle(new TakeToPanel.Command(id, "The whole list counts."));
    return id;
  }

  EvidenceId attach(DisputeId id, String text) {
    return attach.handle(
        new AttachEvidence.Command(
            id, "lists.csv", text.getBytes(StandardCharsets.UTF_8), "List sizes", true));
  }

  void declareInterest(Actor person) {
    interests.add(
        new ReviewInterest(person, new PracticeCode("Z99001"), "My sister works there.", RAISED));
  }

  List<Adjustment> adjustments() {
    return adjustments.of(SomeScheme.CODE);
  }

  List<DisputeAction> actionsOf(Actor person, DisputeId id) {
    return DisputeAccess.of(disputes.get(id), person).given();
  }

  private static final class EnglishCalendar extends WorkingCalendar {
    @Override
    public WorkingDays days() {
      return WorkingDays.ENGLAND;
    }
  }

  private static final class ListedAdjustments implements Adjustments {
    private final List<Adjustment> all = new ArrayList<>();

    @Override
    public void add(Adjustment adjustment) {
      all.add(adjustment);
    }

    @Override
    public Optional<Adjustment> find(AdjustmentId id) {
      return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Adjustment> of(SchemeCode scheme) {
      return all.stream().filter(one -> one.scheme().equals(scheme)).toList();
    }

    @Override
    public List<Adjustment> of(SchemeCode scheme, PracticeCode practice) {
      return of(scheme).stream().filter(one -> one.practice().equals(practice)).toList();
    }
  }

  private static final class FixedClocks extends DisputeClocks {
    @Override
    public DisputeClock now() {
      return DisputeClock.STANDARD;
    }
  }

  private final class OnePayment implements QuestionSource {
    @Override
    public SubjectKind kind() {
      return SubjectKind.PAYMENT;
    }

    @Override
    public Optional<Questioned> find(UUID about, PracticeCode practice) {
      return Optional.of(questioned(payment))
          .filter(found -> about.equals(payment) && found.practice().equals(practice));
    }

    @Override
    public List<Party> involved(Dispute dispute) {
      return involvedNow;
    }

    @Override
    public Optional<String> href(Subject subject, Actor actor) {
      return actor.may(Permission.VIEW_OWN_PAYMENTS)
          ? Optional.of("/payment?id=" + subject.id())
          : Optional.empty();
    }
  }

  private final class ListedInterests implements ReviewInterests {
    @Override
    public void add(ReviewInterest interest) {
      interests.add(interest);
    }

    @Override
    public Optional<ReviewInterest> of(PersonId person, PracticeCode practice) {
      return of(person).stream().filter(one -> one.practice().equals(practice)).findFirst();
    }

    @Override
    public List<ReviewInterest> of(PersonId person) {
      return interests.stream().filter(one -> one.person().equals(person)).toList();
    }
  }

  private static final class OnePractice implements PracticeFacts {
    @Override
    public Map<PracticeCode, String> names(Collection<PracticeCode> practices) {
      return Map.of(new PracticeCode("Z99001"), "Foxglove Surgery");
    }

    @Override
    public Optional<PatientList> patients(PracticeCode practice, java.time.LocalDate on) {
      return Optional.empty();
    }

    @Override
    public Optional<ContractType> contract(PracticeCode practice) {
      return Optional.of(ContractType.GMS);
    }
  }
}
