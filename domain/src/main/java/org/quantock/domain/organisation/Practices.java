package org.quantock.domain.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;

/** The practices on record. */
public interface Practices {

  void add(Practice practice);

  Optional<Practice> find(PracticeCode code);

  /** Those of the codes that are on record, with their list sizes, read at once. */
  Map<PracticeCode, Practice> findAll(Collection<PracticeCode> codes);

  /** The practices commissioned by a CCG, by code, with their list sizes. */
  List<Practice> commissionedBy(OrganisationCode commissioner);

  /** All codes on record; what an import compares with before it reads whole practices. */
  List<PracticeCode> codes();

  /** Adds many at once; the work is sent to the store before the call returns. */
  void addAll(Collection<Practice> practices);

  /** Puts practices on record of which nothing but the code is known (ORG-8). */
  void addByCode(Collection<PracticeCode> codes);

  /** Sends the changes made to practices to the store, so that a long import can go on in steps. */
  void flush();

  default Practice get(PracticeCode code) {
    return find(code).orElseThrow(() -> NotFound.of("practice", code));
  }
}
