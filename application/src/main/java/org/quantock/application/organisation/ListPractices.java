package org.quantock.application.organisation;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;

/** The practices on record, by words and locality, page by page. */
@Query
@Requires(Permission.VIEW_ORGANISATIONS)
public class ListPractices {

  /** Practices on one page. */
  public static final int PAGE = 50;

  private OrganisationQueries queries;

  protected ListPractices() {}

  @Inject
  public ListPractices(OrganisationQueries queries) {
    this.queries = queries;
  }

  /**
   * One page of the answer and how many there are in all.
   *
   * @param page from 0
   */
  public record Page(List<PracticeRow> practices, long total, int page) {

    public int pages() {
      return (int) ((total + PAGE - 1) / PAGE);
    }
  }

  public Page ask(OrganisationQueries.Search search, int page) {
    int wanted = Math.min(Math.max(0, page), 1_000_000);
    return new Page(
        queries.practices(search, wanted * PAGE, PAGE), queries.countPractices(search), wanted);
  }

  public List<String> localities() {
    return queries.localities();
  }
}
