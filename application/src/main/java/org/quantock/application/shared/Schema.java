package org.quantock.application.shared;

/** Port: the database's schema. Brought up to date once, before the first request. */
public interface Schema {

  /** Applies what is missing; throws when that fails, which stops the release. */
  void migrate();
}
