package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quantock.domain.organisation.ImportKind.PRACTICE_REGISTER;
import static org.quantock.domain.organisation.ImportKind.PUBLISHED_PAYMENTS;
import static org.quantock.domain.organisation.ImportKind.PUBLISHED_RESULTS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.application.organisation.ImportDesk;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.LineOutcome;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;

class ImportComparatorsTest {

  private static final PracticeCode L99001 = new PracticeCode("L99001");

  private final ImportDesk desk = new ImportDesk();

  @BeforeEach
  void practices() {
    desk.imported(PRACTICE_REGISTER, "register-utf8.csv");
  }

  @ParameterizedTest
  @DisplayName("IND-5, IND-11")
  @ValueSource(strings = {"results-long.csv", "results-wide.csv", "results-by-result.csv"})
  void published_results_are_kept_and_stand_beside_our_arithmetic(String name) {
    desk.imported(PUBLISHED_RESULTS, name);

    assertThat(desk.comparators.resultsOf(ReferenceTable.QOF_2014_15.code(), L99001))
        .extracting(PublishedResult::figures)
        .containsExactly(
            new PublishedResult.Figures(1069, null, null, null, Points.of("4")),
            new PublishedResult.Figures(null, 546, 1057, 66, Points.of("5.32")));
    PublishedFigures figures =
        new ViewPublishedFigures(desk.comparators, desk.sets, desk.imports).ask(L99001);
    assertThat(figures.results()).allMatch(PublishedFigures.Result::agrees);
    assertThat(figures.results().get(1).working())
        .isEqualTo("546 of 1,057 is 51.656%; (51.656% − 45%) ÷ (70% − 45%) × 20 = 5.32 points");
  }

  @Test
  void a_corrected_publication_changes_what_it_corrects_and_nothing_else() {
    desk.imported(PUBLISHED_RESULTS, "results-long.csv");
    ImportId file =
        desk.upload(
            PUBLISHED_RESULTS,
            "corrected.csv",
            """
            PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE
            L99001,AST001,REGISTER,1070
            L99001,AST001,ACHIEVED_POINTS,4.00
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(desk.view().ask(file).counts()).isEqualTo(new ImportCounts(0, 1, 1, 0, 0));
    assertThat(desk.lines(file, LineOutcome.CHANGED))
        .containsExactly("2 L99001 AST001: register: 1,069 → 1,070");
    desk.confirm(file);
    desk.run(file);
    assertThat(desk.comparators.resultsOf(ReferenceTable.QOF_2014_15.code(), L99001))
        .hasSize(2)
        .first()
        .extracting(result -> result.figures().register())
        .isEqualTo(1070);
  }

  @Test
  @DisplayName("IND-3, IND-10")
  void results_that_cannot_be_are_refused_with_the_reason() {
    ImportId file =
        desk.upload(
            PUBLISHED_RESULTS,
            new ImportOptions(ImportDesk.QOF.indicatorSet(), true),
            "results-refused.csv",
            ImportDesk.file("results-refused.csv"));

    assertThat(desk.refusals(file))
        .containsExactly(
            "2 [VALUE=11] The numerator must not be above the denominator; 11 (line 2) is above 10 (line 3).",
            "4 [VALUE=5] The file has a numerator but no denominator for this practice and indicator; they belong together.",
            "5 [INDICATOR_CODE=AST009] There is no such indicator in QOF 2014-15.",
            "6 [MEASURE=NUMERATOR] AST001 is a register indicator and has no numerator.",
            "7 [VALUE=-5] A count cannot be negative; enter a whole number, 0 or more.",
            "8 [VALUE=5.5] A count cannot have a fraction; enter a whole number, 0 or more.",
            "9 [VALUE=4.01] AST001 has at most 4 points.",
            "10 [MEASURE=PATIENTS] The measure is REGISTER, NUMERATOR, DENOMINATOR, EXCEPTIONS or ACHIEVED_POINTS.",
            "11 [PRACTICE_CODE=L98765] There is no such practice on record; import the practice register first.",
            "13 [VALUE=6] Line 12 has this practice, indicator and measure already; they come once.",
            "14 [INDICATOR_CODE=asthma] An indicator code has capital letters and three digits, for example AST002.");
  }

  @Test
  void payments_bring_contract_type_list_size_and_cash_and_skip_unknown_practices() {
    ImportId file = desk.imported(PUBLISHED_PAYMENTS, "payments.csv");

    assertThat(desk.view().ask(file).counts()).isEqualTo(new ImportCounts(2, 0, 0, 1, 0));
    Practice practice = desk.practices.get(L99001);
    assertThat(practice.contractType()).isEqualTo(ContractType.GMS);
    assertThat(practice.listSizes())
        .containsExactly(
            new ListSize(
                LocalDate.of(2014, 7, 1),
                5707,
                "NHS Payments to General Practice 2014/15, last known figure"));
    assertThat(desk.comparators.payments(new FinancialYear(2014)))
        .extracting(payment -> payment.figures().qofPayments())
        .containsExactly(Money.of("62534"), Money.of("-20"));
    assertThat(desk.view().ask(desk.upload(PUBLISHED_PAYMENTS, "payments.csv")).counts())
        .isEqualTo(new ImportCounts(0, 0, 2, 1, 0));
  }

  @Test
  void payments_that_cannot_be_are_refused_with_the_reason() {
    assertThat(desk.refusals(desk.upload(PUBLISHED_PAYMENTS, "payments-refused.csv")))
        .containsExactly(
            "3 [Practice Code=L99001] Line 2 is about this practice already; a practice comes once.",
            "4 [Contract Type=XMS] The contract type is GMS, PMS or APMS.",
            "5 [Quarter used for patient data=Q5] The quarter is Q1, Q2, Q3 or Q4.",
            "6 [Number of Registered Patients (Last Known Figure)=-1] A count cannot be negative; enter a whole number, 0 or more.",
            "7 [Total QOF Payments=1,000] Enter pounds in digits, with pence after a point if there are any; below zero for a recovery.");
  }
}
