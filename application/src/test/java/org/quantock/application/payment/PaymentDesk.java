package org.quantock.application.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quantock.application.access.InMemoryPeople;
import org.quantock.application.indicator.InMemoryReferenceRegister;
import org.quantock.application.shared.TestDesk;
import org.quantock.application.shared.WorkingCalendar;
import org.quantock.domain.access.People;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.AdvanceCalculation;
import org.quantock.domain.payment.PatientList;
import org.quantock.domain.payment.Paycodes;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentHolds;
import org.quantock.domain.payment.PaymentKind;
import org.quantock.domain.payment.PaymentResponses;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.RecoveryPlans;
import org.quantock.domain.payment.ReleasableReport;
import org.quantock.domain.payment.ReportMilestone;
import org.quantock.domain.payment.ScoredIndicator;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.WorkingDays;

/** Everything that the use cases of payment need, in memory; the example scheme is running. */
final class PaymentDesk {

  static final FinancialYear YEAR = new FinancialYear(2013);

  final TestDesk desk = new TestDesk(SomeRun.PREPARER, SomeRun.TODAY);
  final InMemoryPaymentRuns runs = new InMemoryPaymentRuns();
  final InMemoryPaymentLines lines = new InMemoryPaymentLines();
  final InMemoryRunProgress progress = new InMemoryRunProgress();
  final PaymentHolds holds = InMemoryPaymentAside.holds(lines);
  final Adjustments adjustments = InMemoryPaymentAside.adjustments();
  final RecoveryPlans plans = InMemoryPaymentAside.plans();
  final Paycodes paycodes = InMemoryPaymentAside.paycodes();
  final PaymentResponses responses = InMemoryPaymentAside.responses();
  final Map<String, String> settings = new HashMap<>();
  final PaymentLimits limits = new PaymentLimits(name -> Optional.ofNullable(settings.get(name)));
  final List<PaymentRunId> started = new ArrayList<>();
  final InMemoryBaselines baselines = new InMemoryBaselines();
  final InMemoryPriorAchievements priors = new InMemoryPriorAchievements();
  final InMemoryTargetPopulations populations = new InMemoryTargetPopulations();
  final InMemoryRecalculations recalculations = new InMemoryRecalculations();
  final InMemoryEntitlements entitlements = new InMemoryEntitlements();
  final InMemoryReferenceRegister references = new InMemoryReferenceRegister();
  final InMemoryPaymentFiles files = new InMemoryPaymentFiles();
  final PaymentQueries queries = new InMemoryPaymentQueries(runs, lines, SomeScheme.CODE);
  final InMemoryPeople known = new InMemoryPeople();
  final List<ReleasableReport> decided = new ArrayList<>(SomeRun.reports());
  final Map<PracticeCode, String> names = new HashMap<>();
  final List<RetainedResult> results = new ArrayList<>();

  /** What every practice has on every day. */
  int listSize = 7087;

  /** What the factor of every result is. */
  AreaFactor factor = AreaFactor.NONE;

  /** What every result earns. */
  String pointsOfOne = "1.00";

  final List<Participation> participations = new ArrayList<>();
  Scheme scheme = SomeScheme.published();
  final Stamp stamp = new Stamp(desk.caller, desk.calendar(), desk.clock);
  ReportMilestone milestone =
      new ReportMilestone(
          LocalDate.of(2014, 7, 31),
          Optional.of(LocalDate.of(2014, 7, 20)),
          Optional.of(SomeRun.DECIDED),
          Optional.of(org.quantock.domain.payment.Release.FULL),
          "");

  PaymentDesk() {
    names.put(SomeFigures.PRACTICE, "Foxglove Surgery");
    names.put(SomeFigures.OTHER, "=Tricky \"Name\", Surgery");
    for (PracticeCode practice : List.of(SomeFigures.PRACTICE, SomeFigures.OTHER)) {
      var participation =
          new Participation(
              ParticipationId.fresh(),
              SomeScheme.CODE,
              SomeScheme.ENDS,
              practice,
              SomeScheme.STARTS,
              SomeScheme.STARTS.plusMonths(2));
      participation.join(
          1,
          "Ann Example",
          SomeScheme.STARTS,
          SomeScheme.STARTS,
          SomeScheme.STARTS,
          org.quantock.application.shared.FixedCaller.person(
              "Ann", practice.value(), org.quantock.domain.access.Role.LEAD_GP),
          SomeScheme.AT);
      participations.add(participation);
    }
  }

  PaymentDesk withBaselines() {
    setBaseline().handle(baseline(SomeFigures.PRACTICE, "100000.01"));
    setBaseline().handle(baseline(SomeFigures.OTHER, "60000.00"));
    return this;
  }

  static SetBaseline.Command baseline(PracticeCode practice, String amount) {
    return new SetBaseline.Command(
        SomeScheme.CODE, practice, YEAR, Money.of(amount), "QOF achievement of 2013/14");
  }

  SetBaseline setBaseline() {
    return new SetBaseline(baselines, schemes(), facts(), book(), stamp, desk.audit);
  }

  ImportBaselines importBaselines() {
    return new ImportBaselines(baselines, schemes(), facts(), book(), stamp, desk.audit);
  }

  PreviewBaselines previewBaselines() {
    return new PreviewBaselines(baselines, schemes(), facts(), stamp);
  }

  RunFacts runFacts() {
    return new RunFacts(this::payable, code -> decided, lines, holds, adjustments, plans);
  }

  private List<PracticeCode> payable(SchemeCode code, Optional<PracticeCode> last, int limit) {
    return Stream.concat(
            Stream.concat(
                Stream.concat(
                    decided.stream().map(ReleasableReport::practice), advanced().stream()),
                adjustments.of(code).stream().map(Adjustment::practice)),
            lines.all.stream()
                .filter(line -> line.kind() == PaymentKind.CARRIED && line.isLive())
                .map(Payment::practice))
        .distinct()
        .sorted()
        .filter(practice -> last.isEmpty() || practice.compareTo(last.get()) > 0)
        .limit(limit)
        .toList();
  }

  private List<PracticeCode> advanced() {
    return AdvanceCalculation.isOn(scheme)
        ? participations.stream().map(Participation::practice).toList()
        : List.of();
  }

  RunPreparation preparation() {
    return new RunPreparation(
        runFacts(),
        book(),
        new ShareSources(entitlements, participations(), figures()),
        lines,
        progress,
        paycodes,
        adjustments);
  }

  CurrentProposal proposal() {
    return new CurrentProposal(runFacts(), preparation(), limits, stamp);
  }

  RunKeeper keeper() {
    return new RunKeeper(
        new TakeRun(runs, files, runFacts(), progress, limits, stamp),
        new PrepareStep(runs, preparation(), progress, schemes(), limits, stamp, desk.audit),
        new WriteFileStep(runs, files, queries, facts(), progress, stamp, desk.audit),
        new ConfirmSentStep(
            runs, lines, files, new ExpectedDays(limits), progress, stamp, desk.audit),
        new GiveRunUp(runs, lines, progress, stamp, desk.audit),
        started::add,
        limits,
        desk.caller);
  }

  /** What the last audit entry says that it changed. */
  List<String> lastChanges() {
    return desk.entries.get(desk.entries.size() - 1).changes();
  }

  /** Prepares a run to its end. */
  PaymentRunId prepared(Optional<String> seen) {
    PaymentRunId run = prepare().handle(new PreparePaymentRun.Command(SomeScheme.CODE, seen));
    keeper().begin(run);
    return run;
  }

  /** Sends a run to its end. */
  void sent(PaymentRunId run) {
    export().handle(new ExportPaymentRun.Command(run, 0));
    keeper().begin(run);
  }

  SchemeFigures figures() {
    return new SchemeFigures(
        baselines,
        facts(),
        (code, practice, period) -> results,
        (set, result) ->
            Optional.of(
                new ScoredIndicator(
                    result.indicator(),
                    Points.of(pointsOfOne),
                    result.numerator() + " of " + result.denominator(),
                    "1 point",
                    result.source(),
                    factor)),
        references,
        (set, practice, area) -> Optional.empty(),
        priors,
        populations);
  }

  CorrectedFigures correctedFigures() {
    return new CorrectedFigures(
        entitlements,
        recalculations,
        references,
        schemes(),
        figures(),
        new TermsArithmetic(participations()),
        stamp);
  }

  SetPriorAchievement setPrior() {
    return new SetPriorAchievement(priors, schemes(), facts(), stamp, desk.audit);
  }

  EntitlementBook book() {
    return new EntitlementBook(entitlements, participations(), lines, figures());
  }

  EntitlementReader entitlementReader() {
    return new EntitlementReader(book(), entitlements, participations(), queries, facts());
  }

  PreviewRun previewRun() {
    return new PreviewRun(proposal(), schemes(), facts(), stamp);
  }

  PreparePaymentRun prepare() {
    return new PreparePaymentRun(proposal(), runs, schemes(), stamp, desk.audit);
  }

  AuthorisePaymentRun authorise() {
    return new AuthorisePaymentRun(
        runs, lines, code -> decided, schemes(), new Ties(people()), stamp, desk.audit);
  }

  CancelPaymentRun cancel() {
    return new CancelPaymentRun(runs, lines, schemes(), stamp, desk.audit);
  }

  ExportPaymentRun export() {
    return new ExportPaymentRun(runs, lines, schemes(), stamp, desk.audit);
  }

  DownloadPaymentFile download() {
    return new DownloadPaymentFile(runs, files, schemes(), stamp);
  }

  MarkPaid markPaid() {
    return new MarkPaid(runs, lines, schemes(), stamp, desk.audit);
  }

  ViewRun viewRun() {
    return new ViewRun(
        runs,
        queries,
        files,
        progress,
        responses,
        facts(),
        people(),
        schemes(),
        new Ties(people()),
        stamp);
  }

  HoldBackPayment holdBack() {
    return new HoldBackPayment(runs, lines, holds, schemes(), limits, stamp, desk.audit);
  }

  ReleaseHold releaseHold() {
    return new ReleaseHold(holds, schemes(), stamp, desk.audit);
  }

  CorrectRejectedPayment correct() {
    return new CorrectRejectedPayment(lines, schemes(), stamp, desk.audit);
  }

  SetPaycode setPaycode() {
    return new SetPaycode(paycodes, schemes(), stamp, desk.audit);
  }

  RecordAdjustment recordAdjustment() {
    return new RecordAdjustment(
        adjustments, facts(), participations(), schemes(), stamp, desk.audit);
  }

  PlanRecovery planRecovery() {
    return new PlanRecovery(adjustments, plans, lines, schemes(), stamp, desk.audit);
  }

  ReconcileRun reconcile() {
    return new ReconcileRun(runs, lines, new ExpectedDays(limits), schemes(), stamp, desk.audit);
  }

  PreviewResponse previewResponse() {
    return new PreviewResponse(runs, queries, schemes(), stamp);
  }

  ReadResponse readResponse() {
    return new ReadResponse(runs, lines, queries, responses, schemes(), stamp, desk.audit);
  }

  ViewOpenMoney viewOpenMoney() {
    return new ViewOpenMoney(
        holds, queries, adjustments, plans, paycodes, facts(), schemes(), stamp);
  }

  ListRuns listRuns() {
    return new ListRuns(
        queries, new Budgets(queries, entitlements, participations()), schemes(), stamp);
  }

  ViewPayment viewPayment() {
    return new ViewPayment(queries, explanation(), schemes(), stamp);
  }

  MyPayments myPayments() {
    return new MyPayments(
        queries,
        entitlements,
        participations(),
        (any, practice, period) -> milestone,
        facts(),
        explanation(),
        schemes(),
        stamp);
  }

  OpenPayments open() {
    return new OpenPayments(queries, code -> decided);
  }

  People people() {
    return known;
  }

  Explanation explanation() {
    return new Explanation(
        queries, facts(), (any, practice, period) -> milestone, new EnglishCalendar(), stamp);
  }

  PracticeFacts facts() {
    return new PracticeFacts() {
      @Override
      public Map<PracticeCode, String> names(Collection<PracticeCode> practices) {
        return practices.stream()
            .filter(names::containsKey)
            .distinct()
            .collect(Collectors.toMap(code -> code, names::get));
      }

      @Override
      public Optional<PatientList> patients(PracticeCode practice, LocalDate on) {
        return Optional.of(new PatientList(listSize, on, "List sizes"));
      }

      @Override
      public Optional<ContractType> contract(PracticeCode practice) {
        return Optional.of(ContractType.GMS);
      }
    };
  }

  Schemes schemes() {
    return new Schemes() {
      @Override
      public void add(Scheme other) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<Scheme> find(SchemeCode code) {
        return code.equals(scheme.code()) ? Optional.of(scheme) : Optional.empty();
      }

      @Override
      public List<Scheme> all() {
        return List.of(scheme);
      }
    };
  }

  Participations participations() {
    return new Participations() {
      @Override
      public void add(Participation participation) {
        participations.add(participation);
      }

      @Override
      public Optional<Participation> find(ParticipationId id) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<Participation> of(SchemeCode code, PracticeCode practice) {
        return of(practice).stream().findFirst();
      }

      @Override
      public List<Participation> of(SchemeCode code) {
        return participations;
      }

      @Override
      public List<Participation> of(PracticeCode practice) {
        return participations.stream().filter(p -> p.practice().equals(practice)).toList();
      }
    };
  }

  /** The calendar without a configuration, which tests do not have. */
  private static final class EnglishCalendar extends WorkingCalendar {
    @Override
    public WorkingDays days() {
      return WorkingDays.ENGLAND;
    }
  }
}
