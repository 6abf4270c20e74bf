package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.ProposedPayment;
import org.quantock.domain.payment.RunProposal;
import org.quantock.domain.payment.RunTotals;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** The dry run: what a run would pay now, and what it would leave out; nothing is stored. */
@Query
@Requires(Permission.PREPARE_PAYMENT)
public class PreviewRun {

  /** So many payments the page shows; the CSV has all. */
  public static final int SHOWN = 200;

  private CurrentProposal proposal;
  private Schemes schemes;
  private PracticeFacts practices;
  private Stamp stamp;

  protected PreviewRun() {}

  @Inject
  public PreviewRun(
      CurrentProposal proposal, Schemes schemes, PracticeFacts practices, Stamp stamp) {
    this.proposal = proposal;
    this.schemes = schemes;
    this.practices = practices;
    this.stamp = stamp;
  }

  /** Sums of the run for one component. */
  public record Total(String name, RunTotals sums) {}

  /**
   * @param payments the first of them
   * @param omissions the first of them
   * @param left how many shares are left out altogether
   * @param fingerprint to be given when the run is prepared, so that what is prepared is what was
   *     seen (PAY-43)
   */
  public record RunPreview(
      SchemeCode scheme,
      String schemeName,
      List<ProposedPayment> payments,
      List<RunProposal.Omission> omissions,
      RunTotals totals,
      List<Total> components,
      int left,
      int practices,
      Map<PracticeCode, String> names,
      String fingerprint) {

    public String name(PracticeCode practice) {
      return names.getOrDefault(practice, "");
    }

    /** Whether there are more payments than are shown. */
    public boolean isCut() {
      return totals.lines() > payments.size();
    }
  }

  public RunPreview ask(SchemeCode code) {
    Scheme scheme = PaymentScope.own(schemes, code, stamp.actor());
    DryRun dry = DryRun.of(proposal, scheme, SHOWN, each -> {});
    List<PracticeCode> all =
        Stream.concat(
                dry.payments().stream().map(ProposedPayment::practice),
                dry.omissions().stream().map(RunProposal.Omission::practice))
            .distinct()
            .toList();
    return new RunPreview(
        code,
        scheme.name(),
        dry.payments(),
        dry.omissions(),
        dry.totals(),
        dry.components().entrySet().stream()
            .map(each -> new Total(each.getKey(), each.getValue()))
            .toList(),
        dry.left(),
        dry.practices(),
        practices.names(all),
        dry.fingerprint());
  }

  /** Every payment and omission, line by line, as CSV without line ends. */
  @Export(kind = "scheme", file = "the dry run of a payment run")
  public List<String> csv(SchemeCode code) {
    Scheme scheme = PaymentScope.own(schemes, code, stamp.actor());
    List<String> lines = new ArrayList<>();
    lines.add(PaymentCsv.proposedHeader());
    DryRun.of(
        proposal,
        scheme,
        0,
        one -> {
          one.payments().forEach(payment -> lines.add(PaymentCsv.proposed(payment)));
          one.omissions().forEach(omission -> lines.add(PaymentCsv.omission(omission)));
        });
    return lines;
  }
}
