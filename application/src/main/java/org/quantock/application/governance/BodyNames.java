package org.quantock.application.governance;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.quantock.domain.governance.Turn;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.OrganisationCode;

/** The names of bodies for one answer; each is read once. */
final class BodyNames {

  private final Bodies bodies;
  private final Map<OrganisationCode, String> known = new HashMap<>();

  BodyNames(Bodies bodies) {
    this.bodies = bodies;
  }

  /** The name, or the code of a body that is not on record. */
  String of(OrganisationCode code) {
    return known.computeIfAbsent(
        code, wanted -> bodies.find(wanted).map(Body::name).orElse(wanted.value()));
  }

  /** Whose move it is, as a sentence without its full stop. */
  String of(Turn turn) {
    return turn.bodies().isEmpty()
        ? turn.toDo()
        : turn.bodies().stream().map(this::of).collect(Collectors.joining(", "))
            + " "
            + turn.toDo();
  }
}
