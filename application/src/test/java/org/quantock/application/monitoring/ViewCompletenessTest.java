package org.quantock.application.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.Task;
import org.quantock.domain.access.Permission;
import org.quantock.domain.monitoring.ReportStanding;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;

class ViewCompletenessTest {

  private final MonitoringDesk desk = new MonitoringDesk();

  @BeforeEach
  void five_practices_in_two_localities() {
    desk.facts
        .joined("Z99001", "Coast")
        .report("Z99001", 1, ReportState.ACCEPTED, 0)
        .report("Z99001", 2, ReportState.SUBMITTED, 3)
        .joined("Z99002", "Coast")
        .report("Z99002", 1, ReportState.SIGNED_OFF, 0)
        .report("Z99002", 2, ReportState.DRAFT, null)
        .joined("Z99003", "Moor")
        .left("Z99004", "Moor", LocalDate.of(2014, 8, 31))
        .report("Z99004", 1, ReportState.ACCEPTED, 0)
        .offered("Z99005", null, ParticipationState.STAYING);
  }

  private Completeness view(String locality) {
    return desk.completeness()
        .ask(Optional.of(SomeScheme.CODE), Optional.ofNullable(locality))
        .orElseThrow();
  }

  private static List<String> words(Completeness completeness, int row) {
    return completeness.rows().get(row).reports().stream().map(ReportStanding::words).toList();
  }

  @Test
  @DisplayName("MON-1 to MON-3: every practice and period in words")
  void every_practice_stands_somewhere_in_every_period() {
    Completeness all = view(null);

    assertThat(words(all, 0))
        .containsExactly("Accepted", "Submitted 3 days late", "Not due yet", "Not due yet");
    assertThat(words(all, 1))
        .containsExactly("Queried", "Draft begun, 5 days overdue", "Not due yet", "Not due yet");
    assertThat(words(all, 2))
        .containsExactly(
            "Not started, 97 days overdue",
            "Not started, 5 days overdue",
            "Not due yet",
            "Not due yet");
    assertThat(words(all, 3))
        .containsExactly("Accepted", "Not required", "Not required", "Not required");
    assertThat(words(all, 4)).containsOnly("Not required");
    assertThat(all.rows()).extracting(Completeness.Row::everTookPart).endsWith(true, false);
  }

  @Test
  void counts_are_by_period_and_locality() {
    Completeness all = view(null);

    assertThat(all.totals().get(0).required()).isEqualTo(4);
    assertThat(all.totals().get(0).received()).isEqualTo(3);
    assertThat(all.totals().get(1).overdue()).isEqualTo(2);
    assertThat(all.byLocality())
        .extracting(Completeness.LocalityRow::locality)
        .containsExactly("Coast", "Moor", Standings.NO_LOCALITY);
    assertThat(all.byLocality().get(0).tallies().get(1).late()).isEqualTo(1);
  }

  @Test
  void a_locality_narrows_practices_and_totals_but_not_the_choice() {
    Completeness moor = view("Moor");

    assertThat(moor.rows())
        .extracting(Completeness.Row::practice)
        .containsExactly("Z99003", "Z99004");
    assertThat(moor.totals().get(0).received()).isEqualTo(1);
    assertThat(moor.localities()).hasSize(3);
    assertThatThrownBy(() -> view("Nowhere")).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("MON-5: the scheme of another area does not exist for a stranger")
  void a_stranger_finds_nothing() {
    desk.as(MonitoringDesk.STRANGER);
    assertThat(desk.completeness().ask(Optional.empty(), Optional.empty())).isEmpty();
    assertThatThrownBy(() -> view(null)).isInstanceOf(NotFound.class);
  }

  @Test
  void without_a_code_the_newest_scheme_is_shown_and_an_unknown_one_is_not_found() {
    assertThat(desk.completeness().ask(Optional.empty(), Optional.empty()).orElseThrow().scheme())
        .extracting(SchemeChoice::code)
        .isEqualTo(SomeScheme.CODE.value());
    assertThatThrownBy(
            () ->
                desk.completeness()
                    .ask(Optional.of(new SchemeCode("no-such-scheme")), Optional.empty()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_home_page_tells_the_area_team_what_is_overdue_and_whose_turn_that_is() {
    var tasks = new MonitoringTasks(desk.schemes, desk.facts);

    assertThat(tasks.tasks(MonitoringDesk.REVIEWER, desk.desk.today()))
        .extracting(Task::detail)
        .containsExactly(
            "Example Practice Quality Scheme: 1 report not submitted",
            "Example Practice Quality Scheme: 2 reports not submitted");
    assertThat(tasks.tasks(MonitoringDesk.REVIEWER, desk.desk.today())).noneMatch(Task::mine);
    assertThat(tasks.tasks(MonitoringDesk.STRANGER, desk.desk.today())).isEmpty();
    assertThat(tasks.tasks(MonitoringDesk.MANAGER, desk.desk.today())).isEmpty();
  }

  @Test
  void monitoring_is_for_those_with_the_permission() {
    assertThat(ViewCompleteness.class.getAnnotation(Requires.class).value())
        .isEqualTo(Permission.VIEW_MONITORING);
    assertThat(ViewPracticeTrend.class.getAnnotation(Requires.class).value())
        .isEqualTo(Permission.VIEW_MONITORING);
    assertThat(ViewOwnTrend.class.getAnnotation(Requires.class).value())
        .isEqualTo(Permission.VIEW_OWN_MONITORING);
  }
}
