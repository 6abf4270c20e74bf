package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.ProposedPayment;
import org.quantock.domain.payment.RunProposal;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** The dry run: what a run would pay now, and what it would leave out; nothing is stored. */
@Query
@Requires(Permission.PREPARE_PAYMENT)
public class PreviewRun {

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

  /**
   * @param fingerprint to be given when the run is prepared, so that what is prepared is what was
   *     seen
   */
  public record RunPreview(
      SchemeCode scheme,
      String schemeName,
      RunProposal proposal,
      Map<PracticeCode, String> names,
      String fingerprint) {

    public String name(PracticeCode practice) {
      return names.getOrDefault(practice, "");
    }
  }

  public RunPreview ask(SchemeCode code) {
    Scheme scheme = PaymentScope.own(schemes, code, stamp.actor());
    RunProposal now = proposal.of(scheme);
    List<PracticeCode> all =
        Stream.concat(
                now.payments().stream().map(ProposedPayment::practice),
                now.omissions().stream().map(RunProposal.Omission::practice))
            .distinct()
            .toList();
    return new RunPreview(code, scheme.name(), now, practices.names(all), now.fingerprint());
  }
}
