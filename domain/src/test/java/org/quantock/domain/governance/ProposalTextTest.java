package org.quantock.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quantock.domain.governance.GovernanceExamples.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problem;

class ProposalTextTest {

  @Test
  @DisplayName("GOV-1 A draft needs its title only")
  void a_draft_needs_its_title_only() {
    assertThatCode(() -> titleOnly("A scheme").check(MAY)).doesNotThrowAnyException();
    assertThat(problems(() -> titleOnly(" ").check(MAY))).containsExactly("title");
  }

  @Test
  @DisplayName("GOV-1 What is put before others is complete")
  void a_complete_text_has_everything() {
    assertThat(problems(() -> titleOnly("A scheme").checkComplete(MAY)))
        .containsExactly(
            "aim1", "caseText", "measure1", "cost", "costExplanation", "startsOn", "endsOn");
    assertThatCode(() -> text("A scheme").checkComplete(MAY)).doesNotThrowAnyException();
  }

  @Test
  void every_text_has_a_limit_that_the_message_states() {
    ProposalText text =
        new ProposalText(
            "t".repeat(151),
            List.of("a", "b".repeat(501)),
            "c".repeat(10_001),
            List.of("m".repeat(501)),
            null,
            "e".repeat(3_001),
            null,
            null);
    assertThat(problems(() -> text.check(MAY)))
        .containsExactly("title", "aim2", "caseText", "measure1", "costExplanation");
    assertThat(messages(() -> text.check(MAY)).get(0)).contains("150 characters").contains("151");
  }

  @Test
  void at_most_five_aims() {
    ProposalText text =
        new ProposalText(
            "t", List.of("1", "2", "3", "4", "5", "6"), "", List.of(), null, "", null, null);
    assertThat(problems(() -> text.check(MAY))).containsExactly("aim1");
  }

  @Test
  void the_scheme_ends_after_it_begins_and_runs_five_years_at_most() {
    assertThat(problems(() -> dated(APRIL, APRIL).check(MAY))).containsExactly("endsOn");
    assertThat(problems(() -> dated(APRIL, APRIL.minusDays(1)).check(MAY)))
        .containsExactly("endsOn");
    assertThat(problems(() -> dated(APRIL, APRIL.plusYears(5)).check(MAY)))
        .containsExactly("endsOn");
    assertThatCode(() -> dated(APRIL, APRIL.plusYears(5).minusDays(1)).check(MAY))
        .doesNotThrowAnyException();
  }

  @Test
  void the_scheme_begins_within_sight_of_today() {
    assertThat(problems(() -> dated(LocalDate.of(1914, 4, 1), null).check(MAY)))
        .containsExactly("startsOn");
    assertThat(problems(() -> dated(LocalDate.of(2041, 4, 1), null).check(MAY)))
        .containsExactly("startsOn");
    assertThat(problems(() -> dated(null, LocalDate.of(2041, 4, 1)).check(MAY)))
        .containsExactly("endsOn");
  }

  @Test
  void the_cost_is_neither_negative_nor_beyond_a_billion() {
    assertThat(problems(() -> costing("-0.01").check(MAY))).containsExactly("cost");
    assertThat(problems(() -> costing("1000000000.01").check(MAY))).containsExactly("cost");
    assertThatCode(() -> costing("0").check(MAY)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("SHA-5 Text that identifies a patient is refused")
  void a_text_that_identifies_a_patient_is_refused() {
    ProposalText text =
        new ProposalText(
            "t", List.of(), "As with patient 943 476 5919", List.of(), null, "", null, null);
    assertThat(messages(() -> text.check(MAY)).get(0)).contains("NHS number");
  }

  @Test
  void blank_aims_are_left_out_and_line_ends_are_made_alike() {
    ProposalText text =
        new ProposalText("t", List.of(" ", "x "), "a\r\nb", List.of(), null, "", null, null);
    assertThat(text.aims()).containsExactly("x");
    assertThat(text.caseText()).isEqualTo("a\nb");
  }

  private static ProposalText dated(LocalDate start, LocalDate end) {
    return new ProposalText("t", List.of(), "", List.of(), null, "", start, end);
  }

  private static ProposalText costing(String amount) {
    return new ProposalText("t", List.of(), "", List.of(), Money.of(amount), "", null, null);
  }

  private static List<String> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(InvalidInput.class, act).problems().stream()
        .map(Problem::field)
        .toList();
  }

  private static List<String> messages(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(InvalidInput.class, act).problems().stream()
        .map(Problem::message)
        .toList();
  }
}
