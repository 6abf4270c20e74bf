package org.quantock.persistence.indicator;

import java.sql.SQLException;

/** Carries a failure of the database out of a loop over rows. */
final class LoadFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final SQLException cause;

  LoadFailed(SQLException cause) {
    super(cause);
    this.cause = cause;
  }

  SQLException cause() {
    return cause;
  }
}
