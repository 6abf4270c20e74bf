package org.quantock.web.page.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.quantock.domain.participation.ParticipationState;

/** How the choice of a practice is called on pages. */
@Named
@ApplicationScoped
public class ParticipationWords {

  public String state(ParticipationState state, boolean byDefault) {
    return switch (state) {
      case OFFERED -> "Offered, not answered";
      case RESERVED -> "Place reserved";
      case JOINED -> "Joined";
      case STAYING -> byDefault ? "On national QOF by the default" : "On national QOF by choice";
      case LEFT -> "Left for national QOF";
      case RETURNED -> "Returned";
      case ENDED -> "Practice closed";
    };
  }

  public String colour(ParticipationState state) {
    return switch (state) {
      case OFFERED -> "yellow";
      case RESERVED -> "blue";
      case JOINED, RETURNED -> "green";
      case STAYING, LEFT, ENDED -> "grey";
    };
  }
}
