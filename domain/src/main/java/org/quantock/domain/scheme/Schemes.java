package org.quantock.domain.scheme;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;

/** The schemes on record. */
public interface Schemes {

  void add(Scheme scheme);

  Optional<Scheme> find(SchemeCode code);

  /** All schemes, newest start first. */
  List<Scheme> all();

  default Scheme get(SchemeCode code) {
    return find(code).orElseThrow(() -> NotFound.of("scheme", code));
  }
}
