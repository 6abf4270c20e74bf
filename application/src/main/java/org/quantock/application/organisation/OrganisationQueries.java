package org.quantock.application.organisation;

import java.util.List;

/** Port: lists of organisations. */
public interface OrganisationQueries {

  /**
   * What is looked for.
   *
   * @param words in code or name, whatever their case; empty for all
   * @param locality empty for all
   * @param closed whether to list the closed and dormant ones too
   */
  record Search(String words, String locality, boolean closed) {}

  /** By code. */
  List<PracticeRow> practices(Search search, int offset, int limit);

  long countPractices(Search search);

  /** The localities of the practices on record, in order. */
  List<String> localities();

  List<BodyRow> bodies();
}
