package org.quantock.application.scheme;

import org.quantock.domain.scheme.SchemeCode;

/**
 * Port to reporting and payment: what is still to be done before a scheme can be closed (SCH-7).
 */
public interface OpenBusiness {

  /** Reports not yet decided and payments not yet settled. */
  long count(SchemeCode scheme);
}
