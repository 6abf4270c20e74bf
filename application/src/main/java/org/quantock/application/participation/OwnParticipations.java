package org.quantock.application.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.audit.OwnThings;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.Participations;

/** The choices in the history that a practice sees of its own things (AUD-10). */
@ApplicationScoped
public class OwnParticipations implements OwnThings {

  private Participations participations;

  protected OwnParticipations() {}

  @Inject
  public OwnParticipations(Participations participations) {
    this.participations = participations;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("participation");
  }

  @Override
  public Optional<PracticeCode> owner(String kind, String subject) {
    return participations.find(ParticipationId.of(subject)).map(Participation::practice);
  }
}
