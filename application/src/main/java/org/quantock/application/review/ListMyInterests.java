package org.quantock.application.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.reporting.PracticeDirectory;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.review.ReviewInterests;

/** The interests the caller declared, newest first. */
@Query
@Requires(Permission.REVIEW_REPORT)
public class ListMyInterests {

  private ReviewInterests interests;
  private PracticeDirectory practices;
  private Caller caller;

  protected ListMyInterests() {}

  @Inject
  public ListMyInterests(ReviewInterests interests, PracticeDirectory practices, Caller caller) {
    this.interests = interests;
    this.practices = practices;
    this.caller = caller;
  }

  public record InterestRow(String practiceTitle, String nature, LocalDate declaredOn) {}

  public List<InterestRow> ask() {
    return interests.of(caller.person().id()).stream()
        .map(
            interest ->
                new InterestRow(
                    practices.title(interest.practice()), interest.nature(), interest.declaredOn()))
        .toList();
  }
}
