package org.quantock.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.RuleViolated;

class PracticeTest {

  private static final LocalDate OPENED = LocalDate.of(2000, 4, 1);
  private static final LocalDate CLOSED = LocalDate.of(2014, 9, 30);

  private static Practice practice(LocalDate opened, LocalDate closed, boolean dormant) {
    return Practice.registered(
        new PracticeCode("L85001"),
        new Practice.RegisterEntry(
            "Example Surgery", new OrganisationCode("11X"), opened, closed, dormant));
  }

  @ParameterizedTest
  @DisplayName("ORG-1")
  @ValueSource(strings = {"GUE040", "l85001", "L8500", "L850011", "85001L", ""})
  void a_practice_code_is_a_capital_letter_and_five_digits(String code) {
    assertThat(PracticeCode.isWellFormed(code)).isFalse();
    assertThatThrownBy(() -> new PracticeCode(code)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @DisplayName("ORG-2")
  @CsvSource({"2000-03-31, false", "2000-04-01, true", "2014-09-30, true", "2014-10-01, false"})
  void a_practice_is_open_from_its_opening_to_its_closing_date(LocalDate date, boolean open) {
    assertThat(practice(OPENED, CLOSED, false).isOpenOn(date)).isEqualTo(open);
  }

  @Test
  @DisplayName("ORG-2")
  void a_practice_without_dates_is_open_unless_it_is_dormant() {
    assertThat(practice(null, null, false).isOpenOn(OPENED)).isTrue();
    assertThat(practice(null, null, true).isOpenOn(OPENED)).isFalse();
  }

  @Test
  void a_practice_cannot_close_before_it_opens() {
    assertThatThrownBy(() -> practice(CLOSED, OPENED, false))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("closing date must not lie before the opening date");
  }

  @Test
  @DisplayName("ORG-3")
  void a_list_size_holds_from_its_date_until_the_next() {
    Practice practice = practice(OPENED, null, false);
    practice.recordListSize(new ListSize(LocalDate.of(2014, 4, 1), 5000, "test"));
    practice.recordListSize(new ListSize(LocalDate.of(2014, 7, 1), 5100, "test"));

    assertThat(practice.listSizeAt(LocalDate.of(2014, 3, 31))).isEmpty();
    assertThat(practice.listSizeAt(LocalDate.of(2014, 6, 30)))
        .map(ListSize::patients)
        .contains(5000);
    assertThat(practice.listSizeAt(LocalDate.of(2014, 7, 1)))
        .map(ListSize::patients)
        .contains(5100);
  }

  @Test
  @DisplayName("ORG-3")
  void there_is_one_list_size_a_date() {
    Practice practice = practice(OPENED, null, false);
    practice.recordListSize(new ListSize(OPENED, 5000, "first"));
    practice.recordListSize(new ListSize(OPENED, 5001, "second"));

    assertThat(practice.listSizes()).containsExactly(new ListSize(OPENED, 5001, "second"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_000_000})
  void a_list_size_is_not_negative_and_not_absurd(int patients) {
    assertThatThrownBy(() -> new ListSize(OPENED, patients, "test"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("from 0 to 999,999");
  }

  @Test
  @DisplayName("ORG-7")
  void the_register_does_not_change_a_made_up_practice() {
    var entry = new Practice.RegisterEntry("Example Surgery", null, null, null, false);
    Practice practice = Practice.madeUp(new PracticeCode("Z99001"), entry);

    assertThat(practice.isMadeUp()).isTrue();
    assertThatThrownBy(() -> practice.update(entry)).isInstanceOf(RuleViolated.class);
  }
}
