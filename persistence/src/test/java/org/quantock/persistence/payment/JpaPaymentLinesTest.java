package org.quantock.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentCause;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;
import org.quantock.persistence.scheme.SchemeGround;
import org.quantock.persistence.shared.Database;

class JpaPaymentLinesTest {

  @ParameterizedTest
  @EnumSource
  @DisplayName("PAY-35: the practices to look at come in their order, some at a time, each once")
  void the_practices_to_look_at_come_in_their_order(Database database) {
    database.inTransaction(
        em -> {
          SchemeGround.lay(em);
          PaymentGround.lay(em);
          var adjustments = new JpaAdjustments(em);
          for (PracticeCode practice :
              List.of(SomeFigures.OTHER, SomeFigures.PRACTICE, SomeFigures.PRACTICE)) {
            adjustments.add(
                new Adjustment(
                    AdjustmentId.fresh(),
                    SomeScheme.CODE,
                    practice,
                    "protected",
                    1,
                    AdjustmentCause.CORRECTION,
                    UUID.randomUUID(),
                    "Paid in error.",
                    new Working("A correction.", List.of(), List.of(), "None.", Money.of("-1.00")),
                    SomeRun.act(SomeRun.PREPARER)));
          }
          var lines = new JpaPaymentLines(em);

          assertThat(lines.after(SomeScheme.CODE, Optional.empty(), 9))
              .containsExactly(SomeFigures.PRACTICE, SomeFigures.OTHER);
          assertThat(lines.after(SomeScheme.CODE, Optional.empty(), 1))
              .containsExactly(SomeFigures.PRACTICE);
          assertThat(lines.after(SomeScheme.CODE, Optional.of(SomeFigures.PRACTICE), 9))
              .containsExactly(SomeFigures.OTHER);
          assertThat(lines.after(SomeScheme.CODE, Optional.of(SomeFigures.OTHER), 9)).isEmpty();
        });
  }
}
