package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaymentStatusTest {

  /** Every status with what it allows; all other pairs are refused. */
  private static final String TABLE =
      """
      PREPARED:   AUTHORISE CANCEL
      AUTHORISED: FIND_NIL HOLD SET_OFF SEND CANCEL
      SENDING:    CONFIRM LOSE
      SENT:       PAY REJECT
      UNKNOWN:    CONFIRM
      PAID:
      HELD:
      NIL:
      SET_OFF:
      REJECTED:
      CANCELLED:
      """;

  @Test
  @DisplayName("PAY-8: each status of a payment allows exactly what the table says")
  void each_status_allows_exactly_what_the_table_says() {
    Map<String, Set<String>> said = new TreeMap<>();
    TABLE
        .lines()
        .map(line -> line.split(":"))
        .forEach(
            parts ->
                said.put(
                    parts[0],
                    parts.length == 1
                        ? Set.of()
                        : Set.copyOf(Arrays.asList(parts[1].strip().split(" ")))));
    Map<String, Set<String>> allowed = new TreeMap<>();
    for (PaymentStatus status : PaymentStatus.values()) {
      allowed.put(
          status.name(),
          Arrays.stream(PaymentAction.values())
              .filter(status::allows)
              .map(PaymentAction::name)
              .collect(Collectors.toSet()));
    }

    assertThat(allowed).isEqualTo(said);
  }

  @Test
  void a_status_is_settled_when_nothing_more_happens_to_the_payment() {
    for (PaymentStatus status : PaymentStatus.values()) {
      boolean more = Arrays.stream(PaymentAction.values()).anyMatch(status::allows);
      assertThat(status.isSettled()).as(status.name()).isEqualTo(!more);
    }
  }
}
