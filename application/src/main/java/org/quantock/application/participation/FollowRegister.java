package org.quantock.application.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.domain.audit.Deed;
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
    List<Endings.Outcome> outcomes =
        endings.of(event.practice(), event.lastDay(), Optional.empty());
    if (!outcomes.isEmpty()) {
      String words =
          outcomes.stream().map(Endings.Outcome::sentence).collect(Collectors.joining(" "));
      Deed deed =
          Deed.done(
              FollowRegister.class,
              "practice",
              event.practice(),
              "The register says that %s closed; its last day is %s. %s"
                  .formatted(event.practice(), event.lastDay(), words));
      audit.record(Endings.Outcome.add(deed, outcomes));
    }
  }
}
