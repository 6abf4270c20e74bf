package org.quantock.persistence.monitoring;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Person;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.SomeParticipation;
import org.quantock.domain.reporting.FigureEntry;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.reporting.SomeReport;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.Verdict;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.persistence.scheme.SchemeGround;

/**
 * A scheme in its third quarter: Z99001 takes part, has resubmitted the report of quarter 2 with
 * other figures and is reviewed, and has begun quarter 3; Z99002 left; Z99003 has not answered.
 */
public final class SomeYear {

  /** When quarter 2 was resubmitted and judged: eleven days after it was due. */
  private static final LocalDate RESUBMITTED = LocalDate.of(2014, 11, 11);

  private SomeYear() {}

  public static void lay(EntityManager em) {
    SchemeGround.lay(em);
    List.of(SomeReport.MANAGER, SomeReport.GP, SomeReport.REVIEWER)
        .forEach(actor -> em.persist(person(actor)));
    em.persist(SomeScheme.published());
    em.flush();
    Practice practice = em.find(Practice.class, SomeReport.PRACTICE);
    practice.recordListSize(new ListSize(LocalDate.of(2014, 4, 1), 7_123, "Made up"));
    practice.recordListSize(new ListSize(LocalDate.of(2014, 10, 1), 7_200, "Made up"));
    participations(em);
    em.flush();
    reports(em);
    em.flush();
    em.clear();
  }

  /** The person behind an actor, so that records can point to them. */
  public static Person person(Actor actor) {
    return new Person(
        actor.id(),
        actor.name().toLowerCase(Locale.ROOT).replace(' ', '.'),
        actor.name(),
        actor.organisation());
  }

  private static void participations(EntityManager em) {
    em.persist(SomeReport.participation(SomeReport.PRACTICE));
    Participation left = SomeReport.participation(new PracticeCode("Z99002"));
    left.leave(LocalDate.of(2014, 9, 1), LocalDate.of(2014, 8, 1));
    em.persist(left);
    em.persist(SomeParticipation.offered(new PracticeCode("Z99003")));
  }

  private static void reports(EntityManager em) {
    QuarterlyReport second = SomeReport.queried();
    save(second, 85);
    SomeReport.complete(second);
    SomeReport.signOff(second, RESUBMITTED);
    second.submit(2, "By December.", SomeReport.MANAGER, RESUBMITTED, SomeReport.AT);
    em.persist(second);
    em.flush();
    var review = new Review(ReviewId.fresh(), second, SomeReport.REVIEWER, RESUBMITTED);
    em.persist(review);
    em.flush();
    review.judge(
        review.version(),
        SomeReport.TERMS.criteria().stream()
            .map(criterion -> new Judgement(criterion.code(), Verdict.MET, "It does."))
            .toList(),
        ReviewOutcome.SATISFIED,
        "",
        SomeReport.TERMS.criteria(),
        SomeReport.REVIEWER,
        RESUBMITTED);
    second.decide(true, RESUBMITTED);
    QuarterlyReport third = SomeReport.started(3, List.of());
    save(third, 90);
    em.persist(third);
  }

  private static void save(QuarterlyReport report, int numerator) {
    report.saveFigures(
        SomeReport.edition(report, SectionCode.INDICATORS),
        List.of(FigureEntry.of("DM003", numerator, 100, 5), FigureEntry.of("MH002", 0, 12, 0)),
        SomeReport.TERMS,
        SomeReport.MANAGER,
        SomeReport.AT);
  }
}
