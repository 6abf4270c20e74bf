package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.FixedCaller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentCause;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;

class RemittanceTest {

  private static final Actor MANAGER =
      FixedCaller.person("Mo Alder", SomeFigures.PRACTICE.value(), Role.PRACTICE_MANAGER);

  private final PaymentDesk payment = new PaymentDesk().withBaselines();
  private final Adjustment adjustment =
      new Adjustment(
          AdjustmentId.fresh(),
          SomeScheme.CODE,
          SomeFigures.PRACTICE,
          "protected",
          1,
          AdjustmentCause.DISPUTE,
          UUID.randomUUID(),
          "Dispute D1: upheld",
          new Working(
              "As the panel decided.",
              List.of(new Working.Input("Finding", "Upheld", "Entry 4")),
              List.of("Money effect: £412.50"),
              "Nothing is rounded.",
              Money.of("412.50")),
          SomeRun.act(SomeRun.PREPARER));

  @BeforeEach
  void prepare() {
    payment.prepared(Optional.empty());
    payment.adjustments.add(adjustment);
    payment.desk.caller.becomes(MANAGER);
  }

  @Test
  @DisplayName("PAY-61: a remittance has every payment with the working that was kept")
  void a_remittance_has_every_payment_with_its_working() {
    Remittance before = mine().ask(SomeScheme.CODE);
    payment.baselines.add(SomeFigures.entry(SomeFigures.PRACTICE, 2, "5.00"));
    Remittance after = mine().ask(SomeScheme.CODE);

    assertThat(after.payments()).hasSize(1);
    assertThat(after.payments().get(0).payment().working())
        .isEqualTo(before.payments().get(0).payment().working());
    assertThat(after.practiceName()).isEqualTo("Foxglove Surgery");
    assertThat(after.onItsWay()).isEqualTo(Money.of("25000.00"));
    assertThat(after.paid()).isEqualTo(Money.ZERO);
    assertThat(after.adjustments())
        .extracting(Remittance.AdjustmentLine::reason)
        .containsExactly("Dispute D1: upheld");
    assertThat(after.whoToAsk()).contains("QAT");
  }

  @Test
  @DisplayName("PAY-61: the CSV has rule, inputs with source, arithmetic and rounding line by line")
  void the_csv_has_the_working_line_by_line() {
    String csv = RemittanceCsv.of(mine().ask(SomeScheme.CODE));

    assertThat(csv.lines().findFirst().orElseThrow())
        .isEqualTo(
            "PRACTICE_CODE,SCHEME,REFERENCE,PERIOD,COMPONENT,LINE,NAME,VALUE,SOURCE,AMOUNT,STATUS,PAYCODE,PAID_ON,EXPECTED_ON,WHO_TO_ASK");
    assertThat(csv.lines().filter(line -> line.contains(",R1-0001,")))
        .anyMatch(
            line -> line.contains(",payment,Released,") && line.contains(",25000.00,Prepared,"))
        .anyMatch(line -> line.contains(",rule,Rule,"))
        .anyMatch(line -> line.contains(",input,") && line.contains("£100,000.01"))
        .anyMatch(line -> line.contains(",arithmetic,Step,"))
        .anyMatch(line -> line.contains(",rounding,Rounding,"))
        .anyMatch(line -> line.contains(",result,Result,,,25000.00,"));
    assertThat(csv)
        .contains(",adjustment entry,Dispute,Dispute D1: upheld,,412.50,")
        .contains(",arithmetic,Step,Money effect: £412.50,");
    assertThat(RemittanceCsv.name(mine().ask(SomeScheme.CODE)))
        .isEqualTo("example-2014-15-Z99001-remittance.csv");
  }

  @Test
  @DisplayName("PAY-14: a practice has its own remittance alone, an area team those of its schemes")
  void a_remittance_is_for_the_practice_and_its_area_team() {
    payment.desk.caller.becomes(SomeRun.PREPARER);
    assertThat(view().ask(SomeScheme.CODE, SomeFigures.OTHER).payments()).hasSize(1);
    assertThatThrownBy(() -> view().ask(SomeScheme.CODE, new PracticeCode("Z99009")))
        .isInstanceOf(NotFound.class);
    payment.desk.caller.becomes(FixedCaller.person("Other", "QOT", Role.FINANCE));
    assertThatThrownBy(() -> view().ask(SomeScheme.CODE, SomeFigures.PRACTICE))
        .isInstanceOf(NotFound.class);
    payment.desk.caller.becomes(FixedCaller.person("Nine", "Z99009", Role.LEAD_GP));
    assertThatThrownBy(() -> mine().ask(SomeScheme.CODE)).isInstanceOf(NotFound.class);
  }

  private MyRemittance mine() {
    return new MyRemittance(lines(), payment.participations(), payment.schemes(), payment.stamp);
  }

  private ViewRemittance view() {
    return new ViewRemittance(lines(), payment.participations(), payment.schemes(), payment.stamp);
  }

  private RemittanceLines lines() {
    return new RemittanceLines(
        payment.queries,
        payment.adjustments,
        payment.explanation(),
        payment.facts(),
        payment.stamp);
  }
}
