package org.quantock.application.organisation;

import jakarta.inject.Inject;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;

/** One practice with its list sizes. */
@Query
@Requires(Permission.VIEW_ORGANISATIONS)
public class ViewPractice {

  private Practices practices;
  private Bodies bodies;
  private BusinessCalendar calendar;

  protected ViewPractice() {}

  @Inject
  public ViewPractice(Practices practices, Bodies bodies, BusinessCalendar calendar) {
    this.practices = practices;
    this.bodies = bodies;
    this.calendar = calendar;
  }

  public PracticeDetail ask(PracticeCode code) {
    Practice practice = practices.get(code);
    String commissioner =
        practice
            .commissioner()
            .map(
                ccg ->
                    bodies
                        .find(ccg)
                        .map(body -> body.name() + " (" + ccg + ")")
                        .orElse(ccg.value()))
            .orElse("");
    return new PracticeDetail(
        code.value(),
        practice.name(),
        practice.contractType(),
        commissioner,
        practice.locality().orElse(""),
        practice.opened().orElse(null),
        practice.closed().orElse(null),
        practice.isDormant(),
        practice.isOpenOn(calendar.today()),
        practice.isMadeUp(),
        practice.successor().map(PracticeCode::value).orElse(""),
        practice.listSizes());
  }
}
