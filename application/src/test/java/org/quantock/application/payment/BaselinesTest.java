package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Problem;

class BaselinesTest {

  private final PaymentDesk payment = new PaymentDesk();

  private int importing(String content) {
    return payment
        .importBaselines()
        .handle(new ImportBaselines.Command(SomeScheme.CODE, PaymentDesk.YEAR, content));
  }

  @Test
  void a_file_is_previewed_and_then_imported() {
    String file =
        "\uFEFFPRACTICE_CODE,AMOUNT,SOURCE\r\nZ99001,100000.01,\"QOF 2013/14, published\"\r\nZ99002,60000,\r\n";

    AmountPreview preview = payment.previewBaselines().ask(SomeScheme.CODE, PaymentDesk.YEAR, file);
    assertThat(preview.problems()).isEmpty();
    assertThat(preview.count(AmountPreview.Change.NEW)).isEqualTo(2);
    assertThat(preview.total()).isEqualTo(Money.of("160000.01"));
    assertThat(payment.baselines.latest(SomeScheme.CODE)).isEmpty();

    assertThat(importing(file)).isEqualTo(2);
    assertThat(payment.lastChanges())
        .as("AUD-5")
        .containsExactly(
            "practices added: nothing → 2",
            "baselines of these practices, together: £0.00 → £160,000.01");
    assertThat(payment.baselines.latest(SomeScheme.CODE))
        .extracting(Baseline::amount, Baseline::source)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Money.of("100000.01"), "QOF 2013/14, published"),
            org.assertj.core.groups.Tuple.tuple(
                Money.of("60000.00"), "Imported file of baselines"));
  }

  @Test
  @DisplayName("PAY-11: a correction is a new entry, what is unchanged makes none")
  void a_correction_is_a_new_entry_and_what_is_unchanged_makes_none() {
    payment.withBaselines();

    assertThat(importing("PRACTICE_CODE,AMOUNT\nZ99001,100000.01\nZ99002,61000.00\n")).isEqualTo(1);

    assertThat(payment.lastChanges())
        .as("AUD-5")
        .containsExactly(
            "practices changed: nothing → 1",
            "baselines of these practices, together: £160,000.01 → £161,000.01");
    assertThat(payment.baselines.history(SomeScheme.CODE, SomeFigures.OTHER))
        .extracting(Baseline::amount)
        .containsExactly(Money.of("60000.00"), Money.of("61000.00"));
    assertThat(payment.baselines.history(SomeScheme.CODE, SomeFigures.PRACTICE)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | empty",
        "A,B\\nZ99001,1 | columns must be PRACTICE_CODE",
        "PRACTICE_CODE,AMOUNT | no lines",
        "PRACTICE_CODE,AMOUNT\\nX,1 | Line 2: “X” is not a practice code",
        "PRACTICE_CODE,AMOUNT\\nZ99009,1 | Line 2: there is no practice Z99009",
        "PRACTICE_CODE,AMOUNT\\nZ99001,-1 | Line 2: “-1” is not an amount",
        "PRACTICE_CODE,AMOUNT\\nZ99001,1e3 | “1e3” is not an amount",
        "PRACTICE_CODE,AMOUNT\\nZ99001,1.234 | “1.234” is not an amount",
        "PRACTICE_CODE,AMOUNT\\nZ99001,٣ | is not an amount",
        "PRACTICE_CODE,AMOUNT\\nZ99001,NaN | is not an amount",
        "PRACTICE_CODE,AMOUNT\\nZ99001,1,2 | Line 2: has 3 columns",
        "PRACTICE_CODE,AMOUNT\\nZ99001,1\\nZ99001,2 | Line 3: Z99001 stands on line 2",
        "PRACTICE_CODE,AMOUNT\\nZ99001,\"1 | well-formed CSV",
        "PRACTICE_CODE,AMOUNT,SOURCE\\nZ99001,1,born on 1/2/1950 | identify a patient",
      })
  @DisplayName("a bad line is refused with its place and the whole file with it")
  void a_bad_file_is_refused_whole_and_says_where(String content, String says) {
    String file =
        content.replace("\\n", "\n")
            + (content.contains("AMOUNT") && content.contains("\\n") && !content.contains("\"")
                ? "\nZ99002,5.00" + (content.contains("SOURCE") ? "," : "")
                : "");

    assertThat(payment.previewBaselines().ask(SomeScheme.CODE, PaymentDesk.YEAR, file).problems())
        .extracting(Problem::message)
        .anySatisfy(message -> assertThat(message).contains(says));
    assertThatThrownBy(() -> importing(file))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(says);
    assertThat(payment.baselines.latest(SomeScheme.CODE)).isEmpty();
    assertThat(payment.desk.entries).isEmpty();
  }

  @Test
  void the_baseline_of_an_unknown_practice_is_refused() {
    assertThatThrownBy(
            () ->
                payment
                    .setBaseline()
                    .handle(PaymentDesk.baseline(new PracticeCode("Z99009"), "1.00")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_negative_baseline_is_refused() {
    assertThatThrownBy(
            () -> payment.setBaseline().handle(PaymentDesk.baseline(SomeFigures.PRACTICE, "-1.00")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_baseline_rests_on_a_full_year_before_the_scheme() {
    assertThat(
            new ListBaselines(payment.baselines, payment.schemes(), payment.facts(), payment.stamp)
                .referenceYears(SomeScheme.CODE))
        .extracting(FinancialYear::toString)
        .containsExactly("2013/14", "2012/13", "2011/12");
    assertThatThrownBy(
            () ->
                payment
                    .setBaseline()
                    .handle(
                        new SetBaseline.Command(
                            SomeScheme.CODE,
                            SomeFigures.PRACTICE,
                            new FinancialYear(2014),
                            Money.of("1.00"),
                            "Too early")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("must end before the scheme starts");
  }

  @Test
  @DisplayName("PAY-11: the same amount for another year is a correction")
  void the_same_amount_for_another_year_is_a_correction() {
    payment.withBaselines();

    int added =
        payment
            .importBaselines()
            .handle(
                new ImportBaselines.Command(
                    SomeScheme.CODE,
                    new FinancialYear(2012),
                    "PRACTICE_CODE,AMOUNT\nZ99001,100000.01\n"));

    assertThat(added).isEqualTo(1);
    assertThat(payment.baselines.latest(SomeScheme.CODE, SomeFigures.PRACTICE))
        .map(Baseline::referenceYear)
        .contains(new FinancialYear(2012));
  }
}
