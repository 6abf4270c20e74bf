package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quantock.application.indicator.InMemoryComparators;
import org.quantock.application.indicator.InMemoryIndicatorSets;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.application.payment.ReportedFigures.Reported;
import org.quantock.application.reporting.InMemoryReports;
import org.quantock.application.review.ReviewScope;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;

class WriteSchemePointsTest {

  private static final Scheme SCHEME = SomeScheme.published();
  private static final List<Reported> FIGURES = List.of(given("Z99001"), given("Z99002"));
  private static final String FIRST = "Z99001,AST003,546,1057,5,5.32,";
  private static final String SECOND = "Z99002,AST003,546,1057,5,5.32,";

  private final TestDesk desk =
      new TestDesk(
          FixedCaller.person("Re Viewer", SCHEME.areaTeam().value(), Role.REVIEWER),
          LocalDate.of(2014, 10, 6));

  private static Reported given(String practice) {
    return new Reported(
        new PracticeCode(practice),
        new RetainedResult(new IndicatorCode("AST003"), 546, 1057, 5, "Report 1"));
  }

  private List<String> lines(Actor person) {
    desk.caller.becomes(person);
    var schemes = new InMemorySchemes();
    schemes.add(SCHEME);
    var sets = new InMemoryIndicatorSets();
    sets.add(ReferenceTable.QOF_2014_15.read());
    var points =
        new WriteSchemePoints(
            schemes,
            sets,
            new InMemoryComparators(),
            (scheme, practice) ->
                FIGURES.stream()
                    .filter(each -> practice.isEmpty() || practice.get().equals(each.practice()))
                    .toList(),
            new ReviewScope(new InMemoryReports(), schemes, desk.caller),
            desk.caller);
    var file = new StringWriter();
    points.ask(points.find(SCHEME.code().value()), file);
    return List.of(file.toString().split("\r\n"));
  }

  @Test
  void the_area_team_sees_every_practice() {
    assertThat(lines(desk.caller.person())).hasSize(3).contains(FIRST, SECOND);
  }

  @Test
  void a_practice_sees_its_own() {
    assertThat(lines(FixedCaller.person("Pat Manager", "Z99001", Role.PRACTICE_MANAGER)))
        .hasSize(2)
        .contains(FIRST);
  }

  @Test
  void an_auditor_sees_every_scheme_and_another_area_team_none() {
    assertThat(lines(FixedCaller.person("Au Ditor", "QQQ", Role.AUDITOR))).hasSize(3);
    assertThatThrownBy(() -> lines(FixedCaller.person("Re Viewer", "Q99", Role.REVIEWER)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lines(FixedCaller.person("No Body", "QCC", Role.CCG_AUTHOR)))
        .isInstanceOf(NotPermitted.class);
  }
}
