package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.organisation.ImportKind.PUBLISHED_RESULTS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.organisation.FirstLines;
import org.quantock.application.organisation.ImportDesk;
import org.quantock.application.organisation.ImportDetail;
import org.quantock.application.organisation.ImportDifference;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.ImportState;
import org.quantock.domain.organisation.LineOutcome;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.RuleViolated;

class ImportAchievementTest {

  private static final PracticeCode L99001 = new PracticeCode("L99001");
  private static final String HEADER =
      "PRACTICE_CODE,INDICATOR_CODE,REGISTER,NUMERATOR,DENOMINATOR,EXCEPTIONS,ACHIEVED_POINTS\n";
  private static final String FIRST =
      HEADER + "L99001,AST001,1069,,,,4\nL99001,AST003,,546,1057,66,5.32\n";

  private final ImportDesk desk = new ImportDesk();

  private ImportId now(String csv) {
    return desk.importAtOnce(
        PUBLISHED_RESULTS, ImportDesk.QOF, "results.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  private List<PublishedResult> held() {
    return desk.comparators.resultsOf(ReferenceTable.QOF_2014_15.code(), L99001);
  }

  private PublishedFigures figures() {
    return new ViewPublishedFigures(desk.comparators, desk.sets, desk.imports).ask(L99001);
  }

  @Test
  @DisplayName("ORG-8")
  void a_practice_not_on_record_is_added_by_its_code_and_announced() {
    ImportId file =
        desk.upload(
            PUBLISHED_RESULTS,
            ImportDesk.QOF,
            "results.csv",
            FIRST.getBytes(StandardCharsets.UTF_8));

    assertThat(desk.view().ask(file).practicesAdded()).isEqualTo(1);
    assertThat(desk.practices.codes()).isEmpty();
    desk.confirm(file);
    desk.run(file);
    assertThat(desk.practices.get(L99001).isKnownByCodeAlone()).isTrue();
    assertThat(held()).hasSize(2);
  }

  @Test
  @DisplayName("ORG-8")
  void or_its_lines_are_refused_where_the_person_says_so() {
    ImportId file =
        desk.importAtOnce(
            PUBLISHED_RESULTS,
            new ImportOptions(ImportDesk.QOF.indicatorSet(), true),
            "results.csv",
            FIRST.getBytes(StandardCharsets.UTF_8));

    assertThat(desk.view().ask(file).state()).isEqualTo(ImportState.REFUSED);
    assertThat(desk.refusals(file))
        .hasSize(2)
        .first()
        .asString()
        .contains("[PRACTICE_CODE=L99001]");
    assertThat(desk.practices.codes()).isEmpty();
  }

  @Test
  @DisplayName("IND-12")
  void every_figure_knows_its_file_line_time_and_person() {
    now(FIRST);

    assertThat(figures().origins())
        .extracting(
            PublishedFigures.Origin::indicator,
            PublishedFigures.Origin::figure,
            PublishedFigures.Origin::value,
            PublishedFigures.Origin::file,
            PublishedFigures.Origin::line,
            PublishedFigures.Origin::by)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "AST001", "register", "1,069", "results.csv", "2", "Ada Min"),
            org.assertj.core.groups.Tuple.tuple(
                "AST003", "achieved points", "5.32", "results.csv", "3", "Ada Min"))
        .hasSize(6);
    assertThat(figures().origins()).allMatch(origin -> origin.at() != null);
  }

  @Test
  @DisplayName("IND-13, IND-15")
  void a_correction_keeps_what_it_supersedes_and_what_it_does_not_give() {
    now(FIRST);
    ImportId second =
        now("PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE\nL99001,AST003,ACHIEVED_POINTS,5.31\n");

    assertThat(desk.view().ask(second).counts()).isEqualTo(new ImportCounts(0, 1, 0, 0, 0));
    assertThat(figures().superseded())
        .singleElement()
        .satisfies(
            former -> {
              assertThat(former.counts()).isEqualTo("546 of 1,057, 66 exceptions");
              assertThat(former.published()).hasToString("5.32");
              assertThat(former.supersededBy().by()).isEqualTo("Ada Min");
            });
    assertThat(figures().origins())
        .filteredOn(origin -> origin.indicator().equals("AST003"))
        .extracting(PublishedFigures.Origin::figure, PublishedFigures.Origin::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("numerator", "3"),
            org.assertj.core.groups.Tuple.tuple("denominator", "3"),
            org.assertj.core.groups.Tuple.tuple("exceptions", "3"),
            org.assertj.core.groups.Tuple.tuple("achieved points", "2"));
  }

  @Test
  @DisplayName("IND-14")
  void a_file_that_repeats_everything_does_nothing_whatever_its_layout() {
    ImportId first = now(FIRST);
    ImportId same = now(FIRST);
    ImportId other =
        now(
            "PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE\nL99001,AST003,DENOMINATOR,1057\nL99001,AST003,NUMERATOR,546\n");

    assertThat(desk.view().ask(first).state()).isEqualTo(ImportState.IMPORTED);
    assertThat(desk.view().ask(same).counts()).isEqualTo(new ImportCounts(0, 0, 2, 0, 0));
    assertThat(desk.view().ask(same).isWithoutEffect()).isTrue();
    assertThat(desk.view().ask(other).counts()).isEqualTo(new ImportCounts(0, 0, 2, 0, 0));
    assertThat(desk.view().ask(other).isWithoutEffect()).isTrue();
    assertThat(held()).allMatch(result -> result.provenance().file().equals(first));
  }

  @Test
  @DisplayName("IND-14")
  void a_file_that_another_has_corrected_meanwhile_is_read_again() {
    now(FIRST);
    now(FIRST.replace("1069", "1070"));
    ImportId back = now(FIRST);

    assertThat(desk.view().ask(back).counts()).isEqualTo(new ImportCounts(0, 1, 1, 0, 0));
    assertThat(held().get(0).figures().register()).isEqualTo(1069);
    assertThat(figures().superseded()).hasSize(2);
  }

  @Test
  @DisplayName("IND-16")
  void a_published_score_that_differs_from_ours_is_listed_and_stays() {
    ImportId file = now(FIRST.replace("5.32", "5.33"));

    ImportDetail detail = desk.view().ask(file);
    assertThat(detail.differences()).isEqualTo(1);
    assertThat(desk.view().differences(file))
        .containsExactly(new ImportDifference(3, "L99001 AST003", "5.33", "5.32"));
    assertThat(held().get(1).figures().points()).hasToString("5.33");
    assertThat(figures().results().get(1).differs()).isTrue();
  }

  @Test
  @DisplayName("ORG-5")
  void one_refused_line_stores_nothing_at_all() {
    ImportId file = now(FIRST + "L99001,AST004,,7,6,,\n");

    assertThat(desk.view().ask(file).state()).isEqualTo(ImportState.REFUSED);
    assertThat(desk.view().ask(file).counts().refused()).isEqualTo(1);
    assertThat(held()).isEmpty();
    assertThat(desk.practices.codes()).isEmpty();
  }

  @Test
  @DisplayName("ORG-5")
  void nothing_is_imported_when_a_result_changed_since_the_preview() {
    now(FIRST);
    byte[] correction = FIRST.replace("1069", "1071").getBytes(StandardCharsets.UTF_8);
    ImportId waiting = desk.upload(PUBLISHED_RESULTS, ImportDesk.QOF, "late.csv", correction);
    desk.confirm(waiting);
    now(FIRST.replace("1069", "1070"));

    assertThatThrownBy(() -> desk.run(waiting)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void of_a_long_file_the_preview_shows_the_first_lines_of_each_outcome() {
    var csv = new StringBuilder("PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE\n");
    for (int i = 1; i <= 900; i++) {
      csv.append("L%05d,AST001,REGISTER,%d\n".formatted(99001 - i, i));
    }
    ImportId file =
        desk.upload(
            PUBLISHED_RESULTS,
            ImportDesk.QOF,
            "long.csv",
            csv.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(desk.view().ask(file).counts().added()).isEqualTo(900);
    assertThat(desk.view().countLines(file, LineOutcome.ADDED)).isEqualTo(FirstLines.SHOWN);
    assertThat(desk.lines(file, LineOutcome.ADDED))
        .first()
        .isEqualTo("2 L99000 AST001: register 1");
    assertThat(desk.view().lines(file, LineOutcome.ADDED, 1).get(99).line()).isEqualTo(201);
  }

  @Test
  void the_set_must_be_one_on_record() {
    byte[] csv = FIRST.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () -> desk.importAtOnce(PUBLISHED_RESULTS, ImportOptions.of("qof-1999"), "a.csv", csv))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> desk.importAtOnce(PUBLISHED_RESULTS, ImportOptions.of("../x"), "a.csv", csv))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.importAtOnce(PUBLISHED_RESULTS, ImportOptions.NONE, "a.csv", csv))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e -> assertThat(e.problems()).extracting("field").containsExactly("set"));
  }

  @Test
  void an_import_at_once_is_in_the_audit_record() {
    now(FIRST);

    assertThat(desk.desk.sentences())
        .containsExactly(
            "Imported results.csv (Published QOF results): 2 added, 0 changed, 0 unchanged, 0 skipped, 0 refused");
  }
}
