package org.quantock.ear.bench;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.quantock.application.payment.EntitlementBook;
import org.quantock.application.payment.JudgedReports;
import org.quantock.application.payment.PointsFromSets;
import org.quantock.application.payment.PracticesOnRecord;
import org.quantock.application.payment.PublishedRegisters;
import org.quantock.application.payment.ReportedResults;
import org.quantock.application.payment.RunFacts;
import org.quantock.application.payment.RunPreparation;
import org.quantock.application.payment.SchemeFigures;
import org.quantock.application.payment.ShareSources;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.PersonId;
import org.quantock.ear.faults.NationalScheme;
import org.quantock.persistence.indicator.JpaComparators;
import org.quantock.persistence.indicator.JpaIndicatorSets;
import org.quantock.persistence.indicator.JpaReferenceRegister;
import org.quantock.persistence.organisation.JpaPractices;
import org.quantock.persistence.participation.JpaParticipations;
import org.quantock.persistence.payment.JpaAdjustments;
import org.quantock.persistence.payment.JpaBaselines;
import org.quantock.persistence.payment.JpaEntitlements;
import org.quantock.persistence.payment.JpaPaycodes;
import org.quantock.persistence.payment.JpaPaymentHolds;
import org.quantock.persistence.payment.JpaPaymentLines;
import org.quantock.persistence.payment.JpaPaymentRuns;
import org.quantock.persistence.payment.JpaPriorAchievements;
import org.quantock.persistence.payment.JpaRecoveryPlans;
import org.quantock.persistence.payment.JpaRunProgress;
import org.quantock.persistence.payment.JpaTargetPopulations;
import org.quantock.persistence.reporting.JpaReports;
import org.quantock.persistence.review.JpaAcceptedReports;
import org.quantock.persistence.review.JpaReviews;
import org.quantock.persistence.scheme.JpaSchemes;

/**
 * Prepares a payment run of the whole country: works out what each practice is owed from its
 * report, its entitlement and what was paid before, and stores the payments with their workings, in
 * steps of 2,000 practices with a checkpoint each. The anchor is one statement that stores the same
 * rows, worked out beforehand, in the same table.
 */
final class PaymentRunWork implements Work {

  private static final LocalDate TODAY = LocalDate.of(2014, 8, 15);
  private static final int STEP = 2_000;

  private final BenchDatabase database;

  PaymentRunWork(BenchDatabase database) throws SQLException {
    this.database = database;
    NationalScheme.lay(database.source(), NationalData.PRACTICES);
    ours();
    database.execute(
        "create table prepared_payment as select * from payment",
        "create table prepared_run as select * from payment_run",
        "vacuum analyze");
  }

  @Override
  public String name() {
    return "payment run of %,d practices, stored".formatted(NationalData.PRACTICES);
  }

  @Override
  public double reach() {
    return 2;
  }

  @Override
  public void prepare() {
    database.execute(
        """
        truncate payment, payment_hold, payment_run_checkpoint, payment_run_omission,
          payment_run_lease, payment_run cascade
        """,
        "checkpoint");
  }

  @Override
  public void prepareAnchor() {
    database.execute("insert into payment_run select * from prepared_run");
  }

  @Override
  public void anchor() {
    database.execute("insert into payment select * from prepared_payment");
  }

  @Override
  public void ours() {
    var id = PaymentRunId.fresh();
    var act = new Act(PersonId.fresh(), TODAY, Instant.parse("2014-08-15T12:00:00Z"));
    database.inTransaction(
        em ->
            new JpaPaymentRuns(em)
                .add(new PaymentRun(id, SomeScheme.CODE, 1, Optional.empty(), act)));
    var done = new boolean[1];
    while (!done[0]) {
      database.inTransaction(em -> done[0] = step(em, id));
    }
  }

  private static boolean step(EntityManager em, PaymentRunId id) {
    PaymentRun run = new JpaPaymentRuns(em).get(id);
    Scheme scheme = new JpaSchemes(em).get(SomeScheme.CODE);
    RunPreparation.Step step = preparation(em).next(run, scheme, TODAY, STEP);
    if (step.done()) {
      run.complete(step.checkpoint().totals(), step.checkpoint().fingerprint(), Optional.empty());
    }
    return step.done();
  }

  private static RunPreparation preparation(EntityManager em) {
    var lines = new JpaPaymentLines(em);
    var practices = new PracticesOnRecord(new JpaPractices(em));
    var figures =
        new SchemeFigures(
            new JpaBaselines(em),
            practices,
            new ReportedResults(new JpaReports(em), new JpaReviews(em)),
            new PointsFromSets(new JpaIndicatorSets(em)),
            new JpaReferenceRegister(em),
            new PublishedRegisters(new JpaComparators(em)),
            new JpaPriorAchievements(em),
            new JpaTargetPopulations(em));
    var entitlements = new JpaEntitlements(em);
    var participations = new JpaParticipations(em);
    return new RunPreparation(
        new RunFacts(
            lines,
            new JudgedReports(new JpaAcceptedReports(em)),
            lines,
            new JpaPaymentHolds(em),
            new JpaAdjustments(em),
            new JpaRecoveryPlans(em)),
        new EntitlementBook(entitlements, participations, lines, figures),
        new ShareSources(entitlements, participations, figures),
        lines,
        new JpaRunProgress(em),
        new JpaPaycodes(em),
        new JpaAdjustments(em));
  }

  /** Ids are new each time; everything else is the same. */
  @Override
  public String outcome() {
    return database.value(
        """
        select count(*) || ' payments, ' || sum(due) || ' due, checksum '
          || sum(hashtextextended(concat_ws(' ', line, practice, period, component, entry, due,
            released, status, reference, working), 0))
        from payment
        """);
  }
}
