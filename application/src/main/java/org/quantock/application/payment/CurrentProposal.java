package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.Scheme;

/** What a run would pay by the facts as they stand, some practices at a time; nothing is stored. */
@ApplicationScoped
public class CurrentProposal {

  /** So many practices are looked at at once. */
  private static final int AT_ONCE = 1_000;

  private RunFacts facts;
  private RunPreparation preparation;
  private PaymentLimits limits;
  private Stamp stamp;

  protected CurrentProposal() {}

  @Inject
  public CurrentProposal(
      RunFacts facts, RunPreparation preparation, PaymentLimits limits, Stamp stamp) {
    this.facts = facts;
    this.preparation = preparation;
    this.limits = limits;
    this.stamp = stamp;
  }

  /** The next practices; empty after the last. */
  public List<RunPreparation.Proposed> after(Scheme scheme, Optional<PracticeCode> last) {
    return preparation.proposals(scheme, facts.after(scheme.code(), last, AT_ONCE), stamp.today());
  }

  /** Whether so few practices are to be looked at that a person can wait for it. */
  public boolean isSmall(Scheme scheme) {
    return facts.after(scheme.code(), Optional.empty(), limits.atOnce() + 1).size()
        <= limits.atOnce();
  }
}
