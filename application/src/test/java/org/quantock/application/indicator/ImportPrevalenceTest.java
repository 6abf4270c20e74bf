package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quantock.domain.organisation.ImportKind.PREVALENCE;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.organisation.ImportDesk;
import org.quantock.domain.indicator.IndicatorGroupCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.PrevalenceFacts;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.PracticeCode;

class ImportPrevalenceTest {

  private static final IndicatorSetCode QOF = ReferenceTable.QOF_2014_15.code();
  private static final IndicatorGroupCode AST = new IndicatorGroupCode("AST");
  private static final IndicatorGroupCode DM = new IndicatorGroupCode("DM");
  private static final PracticeCode L99001 = new PracticeCode("L99001");
  private static final String FILE =
      """
      PRACTICE_CODE,INDICATOR_GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PATIENT_LIST_SIZE
      L99001,AST,1069,TOTAL,16033
      L99001,DM,800,17OV,13000
      L99002,AST,31,TOTAL,1000
      L99003,DM,40,17OV,900
      """;

  private final ImportDesk desk = new ImportDesk();

  private ImportId now(String csv) {
    return desk.importAtOnce(
        PREVALENCE, ImportDesk.QOF, "prevalence.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("IND-17, ORG-8")
  void registers_and_lists_are_kept_and_summed_over_the_practices_that_have_both() {
    ImportId file = now(FILE);

    assertThat(desk.view().ask(file).practicesAdded()).isEqualTo(3);
    assertThat(desk.prevalence.of(QOF, L99001, DM))
        .hasValueSatisfying(
            found -> {
              assertThat(found.register()).isEqualTo(800);
              assertThat(found.listType()).isEqualTo("17OV");
              assertThat(found.file()).isEqualTo(file);
              assertThat(found.line()).isEqualTo(3);
            });
    assertThat(desk.prevalence.wholeList(QOF, L99001)).contains(16033);
    assertThat(desk.prevalence.wholeList(QOF, new PracticeCode("L99003"))).isEmpty();
    assertThat(desk.prevalence.national(QOF, AST))
        .isEqualTo(new PrevalenceFacts.Sum(2, 1100, 17033));
    assertThat(desk.prevalence.national(QOF, DM)).isEqualTo(new PrevalenceFacts.Sum(1, 800, 16033));
  }

  @Test
  @DisplayName("IND-14")
  void a_second_file_changes_what_is_other_and_nothing_else() {
    now(FILE);
    ImportId second = now(FILE.replace("1069", "1070"));

    assertThat(desk.view().ask(second).counts()).isEqualTo(new ImportCounts(0, 1, 3, 0, 0));
    assertThat(desk.prevalence.of(QOF, L99001, AST).orElseThrow().register()).isEqualTo(1070);
    assertThat(desk.prevalence.all(QOF)).hasSize(4);
  }

  @Test
  @DisplayName("IND-17")
  void what_cannot_be_is_refused_with_line_column_and_value() {
    ImportId file =
        now(
            """
            PRACTICE_CODE,INDICATOR_GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PATIENT_LIST_SIZE
            L99001,AST,1069,TOTAL,16033
            L99001,AST,1069,TOTAL,16033
            L99001,AF,10,TOTAL,16034
            L99001,XYZ,10,TOTAL,16033
            L99001,DM,-1,17OV,100
            L99001,DM,1,SOME,100
            GUE040,DM,1,17OV,100
            """);

    assertThat(desk.refusals(file))
        .extracting(text -> text.substring(0, text.indexOf(']') + 1))
        .containsExactly(
            "3 [INDICATOR_GROUP_CODE=AST]",
            "4 [PATIENT_LIST_SIZE=16034]",
            "5 [INDICATOR_GROUP_CODE=XYZ]",
            "6 [REGISTER=-1]",
            "7 [PATIENT_LIST_TYPE=SOME]",
            "8 [PRACTICE_CODE=GUE040]");
    assertThat(desk.prevalence.all(QOF)).isEmpty();
  }
}
