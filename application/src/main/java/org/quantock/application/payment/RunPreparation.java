package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.Paycode;
import org.quantock.domain.payment.Paycodes;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PeriodTerms;
import org.quantock.domain.payment.PracticeMoney;
import org.quantock.domain.payment.ProposedPayment;
import org.quantock.domain.payment.RunProposal;
import org.quantock.domain.payment.ShareDue;
import org.quantock.domain.scheme.Scheme;

/**
 * Works out and stores the payments of a run, step by step (PAY-35). It needs no server: what calls
 * it opens the transaction of a step.
 */
@ApplicationScoped
public class RunPreparation {

  private RunFacts facts;
  private EntitlementBook book;
  private ShareSources sources;
  private PaymentLines lines;
  private RunCheckpoints checkpoints;
  private Paycodes paycodes;
  private Adjustments adjustments;

  protected RunPreparation() {}

  @Inject
  public RunPreparation(
      RunFacts facts,
      EntitlementBook book,
      ShareSources sources,
      PaymentLines lines,
      RunCheckpoints checkpoints,
      Paycodes paycodes,
      Adjustments adjustments) {
    this.facts = facts;
    this.book = book;
    this.sources = sources;
    this.lines = lines;
    this.checkpoints = checkpoints;
    this.paycodes = paycodes;
    this.adjustments = adjustments;
  }

  /**
   * What one step did.
   *
   * @param done whether there are no more practices
   */
  public record Step(RunCheckpoint checkpoint, boolean done) {}

  /**
   * Does the next step. Entitlements that are missing are put on record first, in the name of who
   * began the run: what is paid is always an entry.
   *
   * @param practices how many at most
   */
  public Step next(PaymentRun run, Scheme scheme, LocalDate today, int practices) {
    RunCheckpoint at = checkpoints.find(run.id()).orElseGet(() -> RunCheckpoint.start(run.id()));
    List<PracticeCode> some = facts.after(scheme.code(), at.last(), practices);
    book.addMissing(scheme, some, today, run.prepared());
    Map<String, String> codes =
        paycodes.of(scheme.code()).stream()
            .collect(Collectors.toMap(Paycode::component, Paycode::code));
    List<Payment> payments = new ArrayList<>();
    List<RunProposal.Omission> omissions = new ArrayList<>();
    RunCheckpoint reached = at;
    for (Proposed each : proposals(scheme, some, today)) {
      for (ProposedPayment payment : each.proposal().payments()) {
        int line = at.totals().lines() + payments.size() + 1;
        payments.add(new Payment(run, line, payment, codes.getOrDefault(payment.component(), "")));
      }
      omissions.addAll(each.proposal().omissions());
      // The next run takes it back, or a recovery plan does.
      each.proposal().recoveries().forEach(one -> adjustments.add(one.onRecord(run)));
      reached = reached.past(each.practice(), each.proposal());
    }
    lines.add(payments);
    checkpoints.leaveOut(run.id(), at.omissions(), omissions);
    checkpoints.keep(reached);
    return new Step(reached, some.size() < practices);
  }

  /** What a run would pay a practice. */
  public record Proposed(PracticeCode practice, RunProposal proposal) {}

  /** What a run would pay these practices now. */
  public List<Proposed> proposals(Scheme scheme, List<PracticeCode> practices, LocalDate today) {
    if (practices.isEmpty()) {
      return List.of();
    }
    ShareDue source = sources.of(scheme, practices);
    var terms = new PeriodTerms(scheme);
    return facts.of(scheme.code(), practices).stream()
        .map((PracticeMoney money) -> proposed(terms, money, source, today))
        .toList();
  }

  private static Proposed proposed(
      PeriodTerms terms, PracticeMoney money, ShareDue source, LocalDate today) {
    return new Proposed(money.practice(), RunProposal.of(terms, money, source, today));
  }
}
