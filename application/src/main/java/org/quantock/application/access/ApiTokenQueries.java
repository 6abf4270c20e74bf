package org.quantock.application.access;

import java.util.List;

/** Port: API tokens as lists. */
public interface ApiTokenQueries {

  /** Those of everybody that are neither revoked nor those of an ended account, by person. */
  List<ApiTokenRow> kept();
}
