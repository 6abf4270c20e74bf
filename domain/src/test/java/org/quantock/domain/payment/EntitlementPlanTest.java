package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.payment.SomeEntitlements.joined;
import static org.quantock.domain.payment.SomeEntitlements.line;
import static org.quantock.domain.payment.SomeFigures.PRACTICE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.payment.EntitlementPlan.Kind;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;

class EntitlementPlanTest {

  private final SomeFigures figures = new SomeFigures().baseline(PRACTICE, "100000.00");
  private final Participation participation = joined(PRACTICE, SomeScheme.STARTS);

  private EntitlementPlan plan(EntitlementLine... standing) {
    return EntitlementPlan.of(SomeScheme.published(), participation, figures, List.of(standing));
  }

  @Test
  @DisplayName("PAY-80: first entries are planned, missing facts named")
  void what_is_known_is_recorded_first_and_what_is_missing_named() {
    EntitlementPlan plan = plan();

    assertThat(plan.of(Kind.FIRST)).hasSize(4);
    assertThat(plan.of(Kind.UNKNOWN))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.component().code()).isEqualTo("retained");
              assertThat(item.missing()).contains("The practice reports it");
              assertThat(item.amount()).isEmpty();
            });
  }

  @Test
  @DisplayName("PAY-80: an entry that stands is never overwritten")
  void an_entry_with_another_amount_differs_and_counts_on() {
    EntitlementPlan plan = plan(line(PRACTICE, 1, 1, "25000.00"), line(PRACTICE, 2, 2, "24000.00"));

    assertThat(plan.of(Kind.STANDS)).hasSize(1);
    assertThat(plan.of(Kind.DIFFERS))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.amount()).contains(Money.of("24000.00"));
              assertThat(item.worked()).isEqualTo(Money.of("25000.00"));
              assertThat(item.difference()).isEqualTo(Money.of("1000.00"));
            });
    assertThat(plan.of(Kind.FIRST)).hasSize(2);
  }

  @Test
  @DisplayName("PAY-15: the next entry has its number, its cause and its working")
  void the_next_entry_follows_the_one_that_counts() {
    EntitlementPlan.Item differs = plan(line(PRACTICE, 2, 2, "24000.00")).of(Kind.DIFFERS).get(0);
    var act = new Act(PersonId.fresh(), SomeScheme.STARTS, SomeScheme.AT);

    EntitlementLine next = differs.next(SomeScheme.published(), "The baseline was corrected.", act);

    assertThat(next.entry()).isEqualTo(3);
    assertThat(next.amount()).isEqualTo(Money.of("25000.00"));
    assertThat(next.cause()).isEqualTo("The baseline was corrected.");
    assertThat(next.working().steps()).isNotEmpty();
    assertThat(next.recorded()).isEqualTo(act);
    assertThatThrownBy(() -> differs.next(SomeScheme.published(), " ", act))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName(
      "PAY-84: a share without any part is not recorded, but what stands is taken to nothing")
  void a_practice_that_left_differs_where_entries_stand_and_has_none_elsewhere() {
    participation.leave(LocalDate.of(2014, 10, 1), LocalDate.of(2014, 7, 1));

    EntitlementPlan plan = plan(line(PRACTICE, 3, 1, "25000.00"));

    assertThat(plan.items()).extracting(item -> item.period().number()).containsExactly(1, 2, 3);
    assertThat(plan.of(Kind.DIFFERS))
        .singleElement()
        .matches(item -> item.worked().equals(Money.ZERO));
  }
}
