package org.quantock.application.payment;

import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/** Whose payments a person of the area team may see: those of its own schemes (PAY-14). */
final class PaymentScope {

  private PaymentScope() {}

  static boolean sees(Actor actor, Scheme scheme) {
    return actor.isOf(scheme.areaTeam()) || actor.roles().contains(Role.AUDITOR);
  }

  /** The scheme, or not found where it is another area team's. */
  static Scheme scheme(Schemes schemes, SchemeCode code, Actor actor) {
    Scheme scheme = schemes.get(code);
    if (!sees(actor, scheme)) {
      throw NotFound.of("scheme", code);
    }
    return scheme;
  }

  /** The scheme to act on: nobody acts on another area team's. */
  static Scheme own(Schemes schemes, SchemeCode code, Actor actor) {
    Scheme scheme = schemes.get(code);
    if (!actor.isOf(scheme.areaTeam())) {
      throw NotFound.of("scheme", code);
    }
    return scheme;
  }
}
