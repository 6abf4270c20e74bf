package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.application.organisation.CsvFile;
import org.quantock.application.organisation.PlannedLine;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.Measure;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.InvalidInput;

class AchievementReaderTest {

  private static final IndicatorSet QOF = ReferenceTable.QOF_2014_15.read();
  private static final String LONG = "PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE\n";
  private static final String BY_RESULT =
      "PRACTICE_CODE,INDICATOR_CODE,REGISTER,NUMERATOR,DENOMINATOR,EXCEPTIONS,ACHIEVED_POINTS\n";

  private static ResultSheet read(String csv) {
    return read(csv, StandardCharsets.UTF_8);
  }

  private static ResultSheet read(String csv, Charset charset) {
    return AchievementReader.read(
        new CsvFile("results.csv", csv.getBytes(charset)),
        QOF,
        List.of(new PracticeCode("L85001")),
        false);
  }

  private static List<String> problems(String csv) {
    return read(csv).problems().listed().stream()
        .map(p -> "%d [%s=%s] %s".formatted(p.line(), p.column(), p.given(), p.detail()))
        .toList();
  }

  private static String figures(ResultSheet sheet) {
    var text = new StringBuilder();
    for (int practice = 0; practice < sheet.practices(); practice++) {
      for (int indicator = 0; indicator < sheet.indicators(); indicator++) {
        for (Measure measure : Measure.values()) {
          int value = sheet.value(practice, indicator, measure);
          if (value != ResultSheet.NONE) {
            text.append(sheet.practice(practice))
                .append(' ')
                .append(sheet.indicator(indicator).code())
                .append(' ')
                .append(measure)
                .append(' ')
                .append(value)
                .append('\n');
          }
        }
      }
    }
    return text.toString();
  }

  private static final String EXPECTED =
      """
      L85001 AST001 REGISTER 1069
      L85001 AST001 ACHIEVED_POINTS 400
      L85001 AST003 NUMERATOR 546
      L85001 AST003 DENOMINATOR 1057
      L85001 AST003 ACHIEVED_POINTS 532
      """;

  @Test
  @DisplayName("IND-11")
  void the_layouts_give_the_same_figures() {
    ResultSheet oneCount =
        read(
            LONG
                + "L85001,AST001,REGISTER,1069\nL85001,AST001,ACHIEVED_POINTS,4.00\n"
                + "L85001,AST003,NUMERATOR,546\nL85001,AST003,DENOMINATOR,1057\n"
                + "L85001,AST003,ACHIEVED_POINTS,5.32\n");
    ResultSheet oneResult =
        read(BY_RESULT + "L85001,AST001,1069,,,,4\nL85001,AST003,,546,1057,,5.32\n");
    ResultSheet onePractice =
        read(
            "PRACTICE_CODE,REGISTER_2014_15,AST001_POINTS,AST003_POINTS,AST003_NUMERATOR,AST003_DENOMINATOR\n"
                + "L85001,1069,4,5.32,546,1057\n");

    assertThat(figures(oneCount)).isEqualTo(EXPECTED);
    assertThat(figures(oneResult)).isEqualTo(EXPECTED);
    assertThat(figures(onePractice)).isEqualTo(EXPECTED);
    assertThat(List.of(oneCount, oneResult, onePractice))
        .allMatch(sheet -> sheet.problems().count() == 0 && sheet.results() == 2);
  }

  @ParameterizedTest
  @DisplayName("IND-10")
  @CsvSource(
      delimiter = '|',
      value = {
        "L85001,AST001,REGISTER,1e3    | 2 [VALUE=1e3] Enter a whole number, 0 or more, in digits without separators.",
        "L85001,AST001,REGISTER,NaN    | 2 [VALUE=NaN] Enter a whole number, 0 or more, in digits without separators.",
        "L85001,AST001,REGISTER,-0     | 2 [VALUE=-0] A count cannot be negative; enter a whole number, 0 or more.",
        "L85001,AST001,REGISTER,+5     | 2 [VALUE=+5] Enter a whole number, 0 or more, in digits without separators.",
        "L85001,AST001,REGISTER,٣      | 2 [VALUE=٣] Enter a whole number, 0 or more, in digits without separators.",
        "L85001,AST001,REGISTER        | 2 [VALUE=] The number is missing; enter a whole number, 0 or more.",
        "L85001,AST001,REGISTER,\"1,069\" | 2 [VALUE=1,069] Enter a whole number, 0 or more, in digits without separators.",
        "L85001,AST001,REGISTER,1,069  | 2 [=069] The line has 5 columns; the first line names 4. A number is written without separators.",
        "L85001,AST001,REGISTER,999999999 | 2 [VALUE=999999999] A count is at most 99,999,999.",
        "L85001,AST003,ACHIEVED_POINTS,5.321 | 2 [VALUE=5.321] Enter points as a number, 0 or more, with at most two decimals.",
        "L85001,AST003,ACHIEVED_POINTS,.5 | 2 [VALUE=.5] Enter points as a number, 0 or more, with at most two decimals.",
        "L85001,AST003,ACHIEVED_POINTS,5. | 2 [VALUE=5.] Enter points as a number, 0 or more, with at most two decimals.",
        "L85001,AST003,ACHIEVED_POINTS,20.01 | 2 [VALUE=20.01] AST003 has at most 20 points.",
        "GUE040,AST001,REGISTER,5      | 2 [PRACTICE_CODE=GUE040] A practice code has one capital letter and five digits, for example A81001.",
        "[85001,AST001,REGISTER,5      | 2 [PRACTICE_CODE=[85001] A practice code has one capital letter and five digits, for example A81001.",
        "L85001,CVD-PP9,REGISTER,5     | 2 [INDICATOR_CODE=CVD-PP9] An indicator code has capital letters and three digits, for example AST002."
      })
  void a_line_that_cannot_be_is_refused_with_column_value_and_what_is_allowed(
      String line, String problem) {
    assertThat(problems(LONG + line + "\n")).containsExactly(problem);
  }

  @Test
  @DisplayName("IND-10")
  void a_result_comes_once_and_counts_as_one_line() {
    ResultSheet sheet =
        read(
            BY_RESULT
                + "L85001,AST003,,546,1057,,\nL85001,AST003,,1,2,,\nL85001,AST002,,9,8,,15.01\n"
                + "L85001,AST004,,,,,\n");

    assertThat(sheet.problems().listed())
        .extracting(PlannedLine::line, PlannedLine::column)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, "NUMERATOR"),
            org.assertj.core.groups.Tuple.tuple(4, "ACHIEVED_POINTS"),
            org.assertj.core.groups.Tuple.tuple(4, "NUMERATOR"),
            org.assertj.core.groups.Tuple.tuple(5, "REGISTER"));
  }

  @Test
  @DisplayName("IND-10")
  void every_problem_is_counted_and_the_first_thousand_are_listed() {
    var csv = new StringBuilder(LONG);
    for (int i = 0; i < 1500; i++) {
      csv.append("L85001,AST001,REGISTER,-1\n");
    }
    LineProblems problems = read(csv.toString()).problems();

    assertThat(problems.count()).isEqualTo(1500);
    assertThat(problems.listed()).hasSize(LineProblems.LISTED);
    assertThat(problems.listed().get(999).line()).isEqualTo(1001);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFPRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE\nL85001,AST001,REGISTER,1069\n",
        "practice_code , Indicator_Code,measure,value\r\nl85001, ast001 ,register, 1069\r\n",
        "PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE\rL85001,AST001,REGISTER,1069\r",
        "VALUE,NOTE,MEASURE,INDICATOR_CODE,PRACTICE_CODE\n\n\"1069\",\"é, \"\"quoted\"\"\",REGISTER,AST001,L85001",
        "PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE\nL85001,AST001,REGISTER,1069,,\n"
      })
  void marks_line_ends_quotes_cases_and_order_of_columns_do_not_matter(String csv) {
    assertThat(figures(read(csv))).isEqualTo("L85001 AST001 REGISTER 1069\n");
  }

  @Test
  void latin_1_is_read_as_well() {
    assertThat(
            figures(
                read(
                    "NAME,PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE\nCAFÉ,L85001,AST001,REGISTER,5\n",
                    StandardCharsets.ISO_8859_1)))
        .isEqualTo("L85001 AST001 REGISTER 5\n");
  }

  @Test
  void a_field_of_megabytes_is_refused_by_its_beginning() {
    assertThat(problems(LONG + "L85001,AST001,REGISTER," + "9".repeat(3_000_000) + "\n"))
        .singleElement()
        .asString()
        .startsWith("2 [VALUE=9999")
        .hasSizeLessThan(250);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-16LE | This file is in UTF-16. Save it as CSV in UTF-8.",
        "UTF-16BE | This file is in UTF-16. Save it as CSV in UTF-8."
      })
  void utf_16_is_refused_with_what_to_do(String charset, String message) {
    assertThatThrownBy(() -> read("\uFEFF" + LONG, Charset.forName(charset)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE,VALUE | The column VALUE is in the first line twice.",
        "PRACTICE_CODE,INDICATOR_CODE,VALUE | missing: MEASURE.",
        "AST003_POINTS,AST003_NUMERATOR | missing: PRACTICE_CODE.",
        "PRACTICE_CODE,AST003_POINTS,AST003_POINTS | The column AST003_POINTS is in the first line twice."
      })
  void a_header_that_does_not_name_the_columns_once_refuses_the_file(String header, String why) {
    assertThatThrownBy(() -> read(header + "\nL85001,1,2\n"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(why);
  }
}
