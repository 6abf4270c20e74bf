package org.quantock.application.review;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.audit.Differences;
import org.quantock.application.reporting.PracticeDirectory;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.review.ReviewInterest;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.RuleViolated;

/** The caller declares an interest in a practice, which bars them from judging it (REV-3). */
@UseCase
@Requires(Permission.REVIEW_REPORT)
public class DeclareReviewInterest {

  private ReviewInterests interests;
  private PracticeDirectory practices;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected DeclareReviewInterest() {}

  @Inject
  public DeclareReviewInterest(
      ReviewInterests interests,
      PracticeDirectory practices,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.interests = interests;
    this.practices = practices;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(PracticeCode practice, String nature) {}

  public void handle(Command command) {
    if (!practices.entries(java.util.List.of(command.practice())).containsKey(command.practice())) {
      throw new InvalidInput("practice", "There is no practice %s.".formatted(command.practice()));
    }
    if (interests.of(caller.person().id(), command.practice()).isPresent()) {
      throw new RuleViolated(
          "interest-declared",
          "You declared an interest in %s already.".formatted(command.practice()));
    }
    var interest =
        new ReviewInterest(caller.person(), command.practice(), command.nature(), calendar.today());
    interests.add(interest);
    audit.record(
        new Differences()
            .note("interest", "", interest.nature())
            .addTo(
                Deed.done(
                    DeclareReviewInterest.class,
                    "practice",
                    command.practice(),
                    "Declared an interest in %s".formatted(command.practice()))));
  }
}
