package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.ProposedPayment;
import org.quantock.domain.payment.RunProposal;
import org.quantock.domain.payment.RunTotals;
import org.quantock.domain.scheme.Scheme;

/**
 * What a run would pay now, put together some practices at a time: totals of everything, and the
 * first of its payments and omissions.
 */
final class DryRun {

  private final List<ProposedPayment> payments = new ArrayList<>();
  private final List<RunProposal.Omission> omissions = new ArrayList<>();
  private final Map<String, RunTotals> components = new TreeMap<>();
  private RunTotals totals = RunTotals.NONE;
  private String fingerprint = RunProposal.BLANK;
  private int left;
  private int practices;

  /**
   * @param first how many payments and omissions are kept to be shown
   * @param each is given the proposal of every practice
   */
  static DryRun of(CurrentProposal proposal, Scheme scheme, int first, Consumer<RunProposal> each) {
    var dry = new DryRun();
    Optional<PracticeCode> last = Optional.empty();
    do {
      List<RunPreparation.Proposed> some = proposal.after(scheme, last);
      for (RunPreparation.Proposed one : some) {
        dry.add(one.proposal(), first);
        each.accept(one.proposal());
      }
      last = some.isEmpty() ? Optional.empty() : Optional.of(some.get(some.size() - 1).practice());
    } while (last.isPresent());
    return dry;
  }

  private void add(RunProposal one, int first) {
    practices++;
    totals = totals.plus(one.totals());
    fingerprint = one.fingerprint(fingerprint);
    left += one.omissions().size();
    for (ProposedPayment payment : one.payments()) {
      components.merge(
          payment.componentName(),
          new RunTotals(1, payment.released(), payment.held()),
          RunTotals::plus);
      if (payments.size() < first) {
        payments.add(payment);
      }
    }
    one.omissions().stream().limit(Math.max(0, first - omissions.size())).forEach(omissions::add);
  }

  List<ProposedPayment> payments() {
    return List.copyOf(payments);
  }

  List<RunProposal.Omission> omissions() {
    return List.copyOf(omissions);
  }

  Map<String, RunTotals> components() {
    return components;
  }

  RunTotals totals() {
    return totals;
  }

  String fingerprint() {
    return fingerprint;
  }

  /** How many shares are left out altogether. */
  int left() {
    return left;
  }

  int practices() {
    return practices;
  }
}
