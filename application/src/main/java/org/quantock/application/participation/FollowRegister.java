package org.quantock.application.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.domain.organisation.PracticeClosed;

/**
 * Ends what a practice takes part in when the register says that it closed, in the transaction of
 * the import, as recording it on the practice's page does (PAR-13). The register names no
 * successor.
 */
@ApplicationScoped
public class FollowRegister {

  private Endings endings;
  private AuditTrail audit;

  protected FollowRegister() {}

  @Inject
  public FollowRegister(Endings endings, AuditTrail audit) {
    this.endings = endings;
    this.audit = audit;
  }

  public void on(@Observes PracticeClosed event) {
    List<String> outcomes = endings.of(event.practice(), event.lastDay(), Optional.empty());
    if (!outcomes.isEmpty()) {
      audit.record(
          FollowRegister.class,
          "practice",
          event.practice(),
          "The register says that %s closed; its last day is %s. %s"
              .formatted(event.practice(), event.lastDay(), String.join(" ", outcomes)));
    }
  }
}
