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
import org.quantock.application.reporting.InMemoryReports;
import org.quantock.application.reporting.ReportingFacts;
import org.quantock.application.reporting.ReportingFacts.FigureFact;
import org.quantock.application.review.ReviewScope;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;

class WriteSchemePointsTest {

  private static final Scheme SCHEME = SomeScheme.published();
  private static final List<FigureFact> FIGURES =
      List.of(
          given("Z99002", 1, "AST003", 546, 1057),
          given("Z99001", 1, "AST003", 1, 1057),
          given("Z99001", 2, "AST003", 546, 1057),
          new FigureFact(
              new PracticeCode("Z99001"),
              3,
              new IndicatorCode("AST003"),
              ValueStatus.NOT_YET_KNOWN,
              null,
              null,
              null));
  private static final String FIRST = "Z99001,AST003,546,1057,5,5.32,";
  private static final String SECOND = "Z99002,AST003,546,1057,5,5.32,";

  private final TestDesk desk =
      new TestDesk(
          FixedCaller.person("Re Viewer", SCHEME.areaTeam().value(), Role.REVIEWER),
          LocalDate.of(2014, 10, 6));

  private static FigureFact given(
      String practice, int period, String indicator, int numerator, int denominator) {
    return new FigureFact(
        new PracticeCode(practice),
        period,
        new IndicatorCode(indicator),
        ValueStatus.GIVEN,
        numerator,
        denominator,
        5);
  }

  private List<String> lines(Actor person) {
    desk.caller.becomes(person);
    var schemes = new InMemorySchemes();
    schemes.add(SCHEME);
    var sets = new InMemoryIndicatorSets();
    sets.add(ReferenceTable.QOF_2014_15.read());
    var facts =
        new ReportingFacts() {
          @Override
          public List<ReportFact> reports(SchemeCode scheme) {
            return List.of();
          }

          @Override
          public List<FigureFact> figures(SchemeCode scheme) {
            return FIGURES;
          }

          @Override
          public List<FigureFact> figures(SchemeCode scheme, PracticeCode practice) {
            return FIGURES.stream().filter(each -> each.practice().equals(practice)).toList();
          }
        };
    var points =
        new WriteSchemePoints(
            schemes,
            sets,
            new InMemoryComparators(),
            facts,
            new ReviewScope(new InMemoryReports(), schemes, desk.caller),
            desk.caller);
    var file = new StringWriter();
    points.ask(points.find(SCHEME.code().value()), file);
    return List.of(file.toString().split("\r\n"));
  }

  @Test
  void the_area_team_sees_the_latest_given_figure_of_every_practice() {
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
