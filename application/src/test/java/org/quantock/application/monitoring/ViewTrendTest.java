package org.quantock.application.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.monitoring.TrendDetail.Point;
import org.quantock.application.monitoring.TrendDetail.Retained;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;

class ViewTrendTest {

  private final MonitoringDesk desk = new MonitoringDesk();

  @BeforeEach
  void a_practice_with_two_submitted_quarters_and_a_draft() {
    desk.joined("Z99001");
    desk.facts
        .figure("Z99001", 1, "DM003", 60, 100, 4)
        .figure("Z99001", 2, "DM003", 66, 100, 4)
        .draft("Z99001", 3, "DM003", 70, 100, 4)
        .noFigure("Z99001", 1, "MH002", ValueStatus.NOT_YET_KNOWN)
        .figure("Z99002", 1, "DM003", 1, 9, 0);
  }

  private TrendDetail own() {
    return desk.as(MonitoringDesk.MANAGER).ownTrend().ask(Optional.empty()).orElseThrow();
  }

  @Test
  @DisplayName("MON-5: a practice sees its own figures, those not submitted marked")
  void a_practice_sees_its_own_figures_and_drafts() {
    Retained diabetes = own().retained().get(0);

    assertThat(diabetes.code()).isEqualTo("DM003");
    assertThat(diabetes.points())
        .extracting(point -> point.percent() == null ? point.words() : point.percent().toString())
        .containsExactly("60.0", "66.0", "70.0", "No report");
    assertThat(diabetes.points())
        .extracting(Point::draft)
        .containsExactly(false, false, true, false);
    assertThat(diabetes.direction()).isEqualTo("Higher is better");
    assertThat(diabetes.movement()).startsWith("Up by 10.0 points");
    assertThat(own().retained().get(1).points().get(0).words()).isEqualTo("Not yet known");
  }

  @Test
  @DisplayName("MON-6: what the scheme suspends is told apart from what it retains")
  void suspended_indicators_are_listed_as_not_asked_for() {
    assertThat(own().suspended()).hasSize(79);
    assertThat(own().suspended())
        .extracting(TrendDetail.Suspended::code)
        .contains("AST002")
        .doesNotContain("DM003", "MH002");
  }

  @Test
  @DisplayName("MON-4, MON-5: the area team sees submitted figures only")
  void the_area_team_does_not_see_drafts() {
    TrendDetail seen =
        desk.as(MonitoringDesk.REVIEWER)
            .practiceTrend()
            .ask(SomeScheme.CODE, MonitoringDesk.MANAGER.practice());

    assertThat(seen.retained().get(0).points())
        .extracting(Point::words)
        .containsExactly("", "", "No report", "No report");
  }

  @Test
  @DisplayName("MON-5: neither another area nor another practice gets in")
  void strangers_find_nothing() {
    PracticeCode practice = MonitoringDesk.MANAGER.practice();
    assertThatThrownBy(
            () -> desk.as(MonitoringDesk.STRANGER).practiceTrend().ask(SomeScheme.CODE, practice))
        .isInstanceOf(NotFound.class);
    assertThat(desk.as(MonitoringDesk.OTHER_MANAGER).ownTrend().ask(Optional.empty())).isEmpty();
    assertThatThrownBy(
            () ->
                desk.as(MonitoringDesk.OTHER_MANAGER).ownTrend().ask(Optional.of(SomeScheme.CODE)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.as(MonitoringDesk.REVIEWER).ownTrend().ask(Optional.empty()))
        .isInstanceOf(NotFound.class);
  }
}
