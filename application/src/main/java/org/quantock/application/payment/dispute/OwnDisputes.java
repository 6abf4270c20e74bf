package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.audit.OwnThings;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;

/** The disputes in the history that a practice sees of its own things (AUD-10). */
@ApplicationScoped
public class OwnDisputes implements OwnThings {

  private Disputes disputes;

  protected OwnDisputes() {}

  @Inject
  public OwnDisputes(Disputes disputes) {
    this.disputes = disputes;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("dispute");
  }

  @Override
  public Optional<PracticeCode> owner(String kind, String subject) {
    return disputes.find(DisputeId.of(subject)).map(Dispute::practice);
  }

  /** A decision counts once a second member of the panel agrees to it; until then it is theirs. */
  @Override
  public Set<String> withheld() {
    return Set.of(PutDownDecision.class.getSimpleName());
  }
}
