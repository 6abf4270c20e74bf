package org.quantock.application.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.quantock.application.indicator.InMemoryIndicatorSets;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.application.organisation.InMemoryPractices;
import org.quantock.application.participation.InMemoryParticipations;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.scheme.SomeScheme;

/** The published {@link SomeScheme} on 5 November 2014, a few days after quarter 2 was due. */
public final class MonitoringDesk {

  public static final Actor REVIEWER = FixedCaller.person("Robin Vale", "QAT", Role.REVIEWER);
  public static final Actor STRANGER = FixedCaller.person("Sid Stranger", "XAT", Role.REVIEWER);
  public static final Actor MANAGER =
      FixedCaller.person("Mo Alder", "Z99001", Role.PRACTICE_MANAGER);
  public static final Actor OTHER_MANAGER =
      FixedCaller.person("Nell Birch", "Z99002", Role.PRACTICE_MANAGER);

  public final TestDesk desk = new TestDesk(REVIEWER, LocalDate.of(2014, 11, 5));
  public final InMemorySchemes schemes = new InMemorySchemes();
  public final InMemoryIndicatorSets sets = new InMemoryIndicatorSets();
  public final InMemoryParticipations participations =
      new InMemoryParticipations(schemes, List.of());
  public final InMemoryFacts facts = new InMemoryFacts();
  private final Trends trends = new Trends(facts, sets, new InMemoryPractices());

  public MonitoringDesk() {
    schemes.add(SomeScheme.published());
    sets.add(ReferenceTable.QOF_2014_15.read());
  }

  public MonitoringDesk as(Actor actor) {
    desk.caller.becomes(actor);
    return this;
  }

  /** Puts a practice on record that joined on the first day. */
  MonitoringDesk joined(String practice) {
    var joined =
        new Participation(
            ParticipationId.fresh(),
            SomeScheme.CODE,
            SomeScheme.ENDS,
            new PracticeCode(practice),
            LocalDate.of(2014, 6, 20),
            LocalDate.of(2014, 7, 20));
    joined.join(
        1,
        "Ann Example",
        SomeScheme.STARTS,
        SomeScheme.STARTS,
        LocalDate.of(2014, 7, 1),
        FixedCaller.person("Ann Example", practice, Role.PRACTICE_MANAGER),
        SomeScheme.AT);
    participations.add(joined);
    return this;
  }

  ViewCompleteness completeness() {
    return new ViewCompleteness(schemes, facts, desk.caller, desk.calendar());
  }

  ViewOwnTrend ownTrend() {
    return new ViewOwnTrend(schemes, participations, trends, desk.caller, desk.calendar());
  }

  ViewPracticeTrend practiceTrend() {
    return new ViewPracticeTrend(schemes, participations, trends, desk.caller, desk.calendar());
  }
}
