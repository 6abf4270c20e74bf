package org.quantock.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

class SchemeTest {

  private static final LocalDate JUNE = LocalDate.of(2014, 6, 20);
  private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);
  private static final PersonId BY = PersonId.fresh();

  @Test
  @DisplayName("SCH-1")
  void terms_change_freely_until_published_and_never_after() {
    Scheme scheme = SomeScheme.configuring();
    Terms other = ChangedTerms.withAgreement("Other words");

    scheme.change(other, BY, SomeScheme.AT);
    assertThat(scheme.terms()).isEqualTo(other);
    assertThat(scheme.versions()).hasSize(1);

    scheme.change(SomeScheme.terms(), BY, SomeScheme.AT);
    scheme.publish(JUNE);
    assertThatThrownBy(() -> scheme.change(other, BY, SomeScheme.AT))
        .isInstanceOf(RuleViolated.class);
    assertThat(scheme.terms()).isEqualTo(SomeScheme.terms());
    assertThat(scheme.publishedOn()).contains(JUNE);
  }

  @Test
  @DisplayName("SCH-1")
  void the_name_and_dates_can_be_corrected_only_before_publishing() {
    Scheme scheme = SomeScheme.configuring();
    LocalDate start = LocalDate.of(2014, 3, 1);

    scheme.describe(" New name ", start, SomeScheme.ENDS);
    assertThat(scheme.name()).isEqualTo("New name");
    assertThat(scheme.startsOn()).isEqualTo(start);
    assertThat(scheme.versions().get(0).effectiveFrom()).isEqualTo(start);

    assertThatThrownBy(() -> scheme.describe("x", SomeScheme.ENDS, SomeScheme.STARTS))
        .isInstanceOf(InvalidInput.class);
    scheme.publish(JUNE);
    assertThatThrownBy(() -> scheme.describe("x", start, SomeScheme.ENDS))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("SCH-1")
  void an_amendment_is_a_new_version_with_a_reason_and_leaves_the_earlier_readable() {
    Scheme scheme = SomeScheme.published();
    Terms other = ChangedTerms.withAgreement("Other words");

    scheme.amend(other, OCTOBER, " Clearer words ", JUNE, BY, SomeScheme.AT);

    assertThat(scheme.versions()).extracting(SchemeVersion::number).containsExactly(1, 2);
    assertThat(scheme.versions().get(1).reason()).isEqualTo("Clearer words");
    assertThat(scheme.versions().get(0).terms()).isEqualTo(SomeScheme.terms());
    assertThat(scheme.versionOn(OCTOBER.minusDays(1)).number()).isEqualTo(1);
    assertThat(scheme.versionOn(OCTOBER).number()).isEqualTo(2);
    assertThat(scheme.versionOn(SomeScheme.STARTS.minusDays(9)).number()).isEqualTo(1);
    assertThatThrownBy(() -> scheme.amend(other, OCTOBER.plusDays(1), " ", JUNE, BY, SomeScheme.AT))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("reason");
  }

  @Test
  @DisplayName("SCH-2")
  void an_amendment_takes_effect_from_today_on_and_after_the_one_before() {
    Scheme scheme = SomeScheme.published();

    assertThatThrownBy(() -> amend(scheme, JUNE.minusDays(1)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("never in the past");
    assertThatThrownBy(() -> amend(scheme, SomeScheme.ENDS.plusDays(1)))
        .isInstanceOf(InvalidInput.class);
    amend(scheme, OCTOBER);
    assertThatThrownBy(() -> amend(scheme, OCTOBER))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("after the amendment before it");
    amend(scheme, OCTOBER.plusDays(1));
    assertThat(scheme.versions()).hasSize(3);
  }

  private static void amend(Scheme scheme, LocalDate from) {
    scheme.amend(SomeScheme.terms(), from, "A reason", JUNE, BY, SomeScheme.AT);
  }

  @Test
  @DisplayName("SCH-7")
  void a_scheme_is_closed_when_it_has_ended_and_nothing_is_open() {
    Scheme scheme = SomeScheme.published();

    assertThatThrownBy(() -> scheme.close(0, SomeScheme.ENDS.minusDays(1)))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("last day");
    assertThatThrownBy(() -> scheme.close(2, SomeScheme.ENDS))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("2 are still open");
    scheme.close(0, SomeScheme.ENDS);
    assertThat(scheme.state()).isEqualTo(SchemeState.CLOSED);
    assertThat(scheme.closedOn()).contains(SomeScheme.ENDS);
    assertThat(scheme.terms()).isEqualTo(SomeScheme.terms());

    scheme.markEvaluated();
    assertThat(scheme.state()).isEqualTo(SchemeState.EVALUATED);
    assertThatThrownBy(scheme::markEvaluated).isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("SCH-8")
  void a_published_scheme_runs_from_its_first_day() {
    Scheme scheme = SomeScheme.configuring();
    assertThat(scheme.isRunningOn(SomeScheme.STARTS)).isFalse();

    scheme.publish(JUNE);
    assertThat(scheme.isRunningOn(SomeScheme.STARTS.minusDays(1))).isFalse();
    assertThat(scheme.isRunningOn(SomeScheme.STARTS)).isTrue();
  }

  @Test
  @DisplayName("SCH-10")
  void only_a_published_scheme_is_offered_and_chosen() {
    Scheme scheme = SomeScheme.configuring();
    assertThatThrownBy(() -> scheme.mustAllow(SchemeAction.OFFER))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("configuring");
    scheme.publish(JUNE);
    scheme.mustAllow(SchemeAction.OFFER);
    scheme.mustAllow(SchemeAction.CHOOSE);
    scheme.close(0, SomeScheme.ENDS);
    assertThatThrownBy(() -> scheme.mustAllow(SchemeAction.CHOOSE))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void a_scheme_ends_after_it_starts() {
    assertThatThrownBy(
            () -> SomeScheme.configuring().describe("x", SomeScheme.STARTS, SomeScheme.STARTS))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("SCH-13")
  void an_amendment_in_preparation_binds_nobody_until_it_is_put_on_record() {
    Scheme scheme = SomeScheme.published();
    scheme.prepareAmendment(JUNE, BY, SomeScheme.AT);
    scheme.change(ChangedTerms.withAgreement("Draft words"), BY, SomeScheme.AT);

    assertThat(scheme.versions()).hasSize(1);
    assertThat(scheme.terms()).isEqualTo(SomeScheme.terms());
    assertThat(scheme.versionOn(SomeScheme.ENDS).number()).isEqualTo(1);
    assertThatThrownBy(() -> scheme.prepareAmendment(JUNE, BY, SomeScheme.AT))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("already");

    scheme.amend(OCTOBER, "Clearer", JUNE, BY, SomeScheme.AT);
    assertThat(scheme.versions()).hasSize(2);
    assertThat(scheme.amendment()).isEmpty();
    assertThat(scheme.versionOn(OCTOBER).terms().agreement()).isEqualTo("Draft words");
  }

  @Test
  @DisplayName("SCH-13")
  void an_amendment_can_be_discarded_and_an_empty_one_is_refused() {
    Scheme scheme = SomeScheme.published();
    assertThatThrownBy(scheme::discardAmendment).isInstanceOf(RuleViolated.class);

    scheme.prepareAmendment(JUNE, BY, SomeScheme.AT);
    assertThatThrownBy(() -> scheme.amend(OCTOBER, "Nothing", JUNE, BY, SomeScheme.AT))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("changes nothing");
    scheme.discardAmendment();
    assertThat(scheme.amendment()).isEmpty();
    assertThatThrownBy(() -> scheme.change(SomeScheme.terms(), BY, SomeScheme.AT))
        .isInstanceOf(RuleViolated.class);
  }
}
