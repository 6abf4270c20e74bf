package org.quantock.domain.governance;

import java.util.List;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.OrganisationCode;

/**
 * Whose move it is.
 *
 * @param bodies who is to act; empty when nobody here is
 * @param toDo what they are to do, as the rest of a sentence: "to decide"
 */
public record Turn(List<OrganisationCode> bodies, String toDo) {

  public Turn {
    bodies = List.copyOf(bodies);
  }

  static Turn of(OrganisationCode body, String toDo) {
    return new Turn(List.of(body), toDo);
  }

  public boolean isOf(Actor actor) {
    return bodies.stream().anyMatch(actor::isOf);
  }
}
