package org.quantock.application.access;

import java.util.List;

/** Port: people as lists. */
public interface PeopleQueries {

  /** Everybody with an account that can sign in, by organisation and name. */
  List<PersonRow> accounts();
}
