package org.quantock.application.evaluation;

import java.time.LocalDate;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/** EVA-9: which schemes are there for the outside, and where they stand in words. */
final class PublishedState {

  private PublishedState() {}

  static boolean isPublished(Scheme scheme) {
    return scheme.state() != SchemeState.CONFIGURING;
  }

  /** To the outside a scheme that is not published does not exist. */
  static Scheme require(Schemes schemes, SchemeCode code) {
    Scheme scheme = schemes.get(code);
    if (!isPublished(scheme)) {
      throw NotFound.of("scheme", code);
    }
    return scheme;
  }

  static String inWords(Scheme scheme, LocalDate today) {
    return switch (scheme.state()) {
      case CONFIGURING -> "Being prepared";
      case PUBLISHED -> {
        if (today.isBefore(scheme.startsOn())) {
          yield "Published, not yet begun";
        }
        yield today.isAfter(scheme.endsOn()) ? "Ended, being settled" : "Running";
      }
      case CLOSED -> "Closed";
      case EVALUATED -> "Evaluated";
    };
  }
}
