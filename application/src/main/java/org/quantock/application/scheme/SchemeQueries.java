package org.quantock.application.scheme;

import java.util.List;

/** Port: the projections of schemes that pages list. */
public interface SchemeQueries {

  /**
   * The schemes, newest start first, then by code.
   *
   * @param withConfiguring also those that are not published yet (SCH-14)
   */
  List<SchemeRow> list(boolean withConfiguring);
}
