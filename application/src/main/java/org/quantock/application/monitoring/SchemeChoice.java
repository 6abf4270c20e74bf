package org.quantock.application.monitoring;

import org.quantock.domain.scheme.Scheme;

/** One scheme to choose from. */
public record SchemeChoice(String code, String name) {

  static SchemeChoice of(Scheme scheme) {
    return new SchemeChoice(scheme.code().value(), scheme.name());
  }
}
