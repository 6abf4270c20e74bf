package org.quantock.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problem;

class TermsCheckTest {

  private static final Terms TERMS = SomeScheme.terms();

  private static List<String> places(Terms terms) {
    return TermsCheck.check(terms, SomeScheme.STARTS, SomeScheme.ENDS).stream()
        .map(Problem::field)
        .toList();
  }

  @Test
  void whole_terms_have_no_problem() {
    assertThat(places(TERMS)).isEmpty();
  }

  @Test
  @DisplayName("SCH-3")
  void periods_lie_inside_the_scheme_and_follow_each_other() {
    assertThat(
            places(
                ChangedTerms.withPeriods(
                    ChangedTerms.at(
                        TERMS.periods(),
                        1,
                        p ->
                            new ReportingPeriod(
                                2, p.name(), p.startsOn().minusDays(1), p.endsOn(), p.dueOn())))))
        .containsExactly("terms.periods[1].startsOn");
    assertThat(
            places(
                ChangedTerms.withPeriods(
                    ChangedTerms.at(
                        TERMS.periods(),
                        3,
                        p ->
                            new ReportingPeriod(
                                4, p.name(), p.startsOn(), p.endsOn().plusDays(1), p.dueOn())))))
        .containsExactly("terms.periods[3].startsOn");
    assertThat(
            places(
                ChangedTerms.withPeriods(
                    ChangedTerms.at(
                        TERMS.periods(),
                        0,
                        p ->
                            new ReportingPeriod(
                                7, p.name(), p.startsOn(), p.endsOn(), p.dueOn())))))
        .contains("terms.periods[0].number");
  }

  @Test
  @DisplayName("SCH-3, SCH-11")
  void a_report_is_due_after_its_period_ends() {
    Terms terms =
        ChangedTerms.withPeriods(
            ChangedTerms.at(
                TERMS.periods(),
                2,
                p -> new ReportingPeriod(3, p.name(), p.startsOn(), p.endsOn(), p.endsOn())));

    assertThat(places(terms)).containsExactly("terms.periods[2].dueOn");
    assertThat(TermsCheck.wellFormed(terms))
        .extracting(Problem::field)
        .containsExactly("terms.periods[2].dueOn");
  }

  @Test
  @DisplayName("SCH-4")
  void the_shares_of_a_component_add_up_to_a_hundred_percent() {
    Terms terms =
        ChangedTerms.withPayment(
            TERMS.components(),
            ChangedTerms.at(
                TERMS.shares(), 0, s -> new PaymentShare("protected", 1, Percentage.of("20"))),
            TERMS.reference());

    assertThat(TermsCheck.check(terms, SomeScheme.STARTS, SomeScheme.ENDS))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo("terms.components[0].shares");
              assertThat(problem.message()).contains("95%").contains("100%");
            });
  }

  @Test
  @DisplayName("SCH-4, SCH-9")
  void a_share_names_a_component_and_a_period_once() {
    Terms twice =
        ChangedTerms.withPayment(
            TERMS.components(),
            List.of(
                new PaymentShare("protected", 1, Percentage.of("50")),
                new PaymentShare("protected", 1, Percentage.of("50")),
                new PaymentShare("retained", 4, Percentage.HUNDRED),
                new PaymentShare("unknown", 9, Percentage.HUNDRED)),
            TERMS.reference());

    assertThat(places(twice)).containsExactly("terms.shares[1]", "terms.shares[3]");
  }

  @Test
  @DisplayName("SCH-5")
  void a_scheme_without_aim_question_period_criterion_component_or_agreement_is_not_published() {
    Terms empty =
        new Terms(
            " ",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new ReferenceValues(Money.ZERO, 0, ""),
            List.of());

    assertThat(TermsCheck.wellFormed(empty)).isEmpty();
    assertThat(places(empty))
        .containsExactly(
            "terms.aims",
            "terms.questions",
            "terms.periods",
            "terms.criteria",
            "terms.components",
            "terms.agreement");
    Scheme scheme = SomeScheme.configuring();
    scheme.change(empty, PersonId.fresh(), SomeScheme.AT);
    assertThatThrownBy(() -> scheme.publish(LocalDate.of(2014, 6, 20)))
        .isInstanceOf(InvalidInput.class);
    assertThat(scheme.state()).isEqualTo(SchemeState.CONFIGURING);
  }

  @Test
  @DisplayName("SCH-6")
  void an_assumption_says_what_it_is_about_and_why() {
    Terms terms =
        new Terms(
            TERMS.agreement(),
            TERMS.retained(),
            TERMS.aims(),
            TERMS.questions(),
            TERMS.periods(),
            TERMS.criteria(),
            TERMS.components(),
            TERMS.shares(),
            TERMS.reference(),
            List.of(new Assumption("", "")));

    assertThat(places(terms))
        .containsExactly("terms.assumptions[0].subject", "terms.assumptions[0].explanation");
  }

  @Test
  @DisplayName("SCH-9")
  void codes_are_unique_and_what_refers_to_one_finds_it() {
    Terms aimTwice = ChangedTerms.withAims(List.of(TERMS.aims().get(0), TERMS.aims().get(0)));

    assertThat(places(aimTwice)).containsExactly("terms.aims[1].code", "terms.questions[2].aim");
    assertThat(
            places(
                ChangedTerms.withCriteria(
                    List.of(
                        new Criterion("same", "nowhere", "a"), new Criterion("same", "", "b")))))
        .containsExactly("terms.criteria[1].code", "terms.criteria[0].aim");
    assertThat(
            places(
                ChangedTerms.withRetained(
                    List.of(
                        new RetainedIndicator(new IndicatorCode("DM003"), true),
                        new RetainedIndicator(new IndicatorCode("DM003"), false)))))
        .containsExactly("terms.retained[1].code");
  }

  @Test
  @DisplayName("SCH-11")
  void terms_over_a_limit_or_with_a_patient_identifier_are_not_even_kept() {
    Scheme scheme = SomeScheme.configuring();

    assertThatThrownBy(
            () ->
                scheme.change(
                    ChangedTerms.withAgreement("x".repeat(20_001)),
                    PersonId.fresh(),
                    SomeScheme.AT))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("20,000");
    assertThatThrownBy(
            () ->
                scheme.change(
                    ChangedTerms.withAgreement("Patient 943 476 5919"),
                    PersonId.fresh(),
                    SomeScheme.AT))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("NHS number");
    assertThat(scheme.terms()).isEqualTo(TERMS);
  }

  @Test
  @DisplayName("SCH-11")
  void only_answers_in_words_have_a_limit_and_they_need_one() {
    assertThat(
            places(
                ChangedTerms.withQuestions(
                    List.of(
                        new Question("a", "admissions", "A?", "", QuestionKind.NARRATIVE, 0),
                        new Question("b", "admissions", "B?", "", QuestionKind.NARRATIVE, 10_001),
                        new Question("c", "admissions", "C?", "", QuestionKind.COUNT, 5),
                        new Question("D!", "admissions", "D?", "", QuestionKind.YES_NO, 0)))))
        .containsExactly(
            "terms.questions[0].maximumLength",
            "terms.questions[1].maximumLength",
            "terms.questions[2].maximumLength",
            "terms.questions[3].code");
  }

  @Test
  @DisplayName("SCH-12")
  void a_component_per_patient_or_fixed_names_its_rate_and_the_others_none() {
    List<PaymentShare> shares =
        List.of(
            new PaymentShare("a", 1, Percentage.HUNDRED),
            new PaymentShare("b", 1, Percentage.HUNDRED),
            new PaymentShare("c", 1, Percentage.HUNDRED));

    assertThat(
            places(
                ChangedTerms.withPayment(
                    List.of(
                        component("a", PaymentBasis.PER_PATIENT, "0"),
                        component("b", PaymentBasis.FIXED, "500"),
                        component("c", PaymentBasis.PROTECTED_AMOUNT, "1.00")),
                    shares,
                    TERMS.reference())))
        .containsExactly("terms.components[0].rate", "terms.components[2].rate");
  }

  @Test
  @DisplayName("SCH-12")
  void a_component_by_points_needs_retained_indicators_and_reference_values() {
    assertThat(places(ChangedTerms.withRetained(List.of()))).containsExactly("terms.retained");
    assertThat(
            places(
                ChangedTerms.withPayment(
                    TERMS.components(),
                    TERMS.shares(),
                    new ReferenceValues(Money.of("156.92"), 0, ""))))
        .containsExactly("terms.reference");
  }

  private static PaymentComponent component(String code, PaymentBasis basis, String rate) {
    return new PaymentComponent(
        code, "Component " + code, basis, Money.of(rate), Percentage.of("50"), false, "");
  }

  private static AppliedRule rule(PaymentRule rule, String component, String share, String amount) {
    return new AppliedRule(
        rule,
        component,
        share == null ? null : Percentage.of(share),
        amount == null ? null : Money.of(amount),
        true,
        "Made up.");
  }

  private static List<String> places(AppliedRule... rules) {
    return places(TERMS.withRules(List.of(rules)));
  }

  @Test
  @DisplayName("SCH-15: a rule is given with what it needs, neither less nor more")
  void a_rule_has_what_it_needs() {
    assertThat(
            places(
                rule(PaymentRule.CONTRACTOR_POPULATION_INDEX, "", null, null),
                rule(PaymentRule.ASPIRATION, "", "70", null),
                rule(PaymentRule.PMS_DEDUCTION, "", null, "2.22"),
                rule(PaymentRule.FLOOR, "", "90", null),
                rule(PaymentRule.CAP, "", null, "100000.00")))
        .isEmpty();
    assertThat(places(rule(PaymentRule.PREVALENCE_FACTOR, "", "70", "1.00")))
        .containsExactly("terms.rules[0].share", "terms.rules[0].amount");
    assertThat(places(rule(PaymentRule.ASPIRATION, "", null, "1.00")))
        .containsExactly("terms.rules[0].share", "terms.rules[0].amount");
    assertThat(places(rule(PaymentRule.ASPIRATION, "", "0", null)))
        .containsExactly("terms.rules[0].share");
    assertThat(places(rule(PaymentRule.PMS_DEDUCTION, "", "5", null)))
        .containsExactly("terms.rules[0].amount", "terms.rules[0].share");
    assertThat(places(rule(PaymentRule.FLOOR, "", null, null)))
        .containsExactly("terms.rules[0].amount");
    assertThat(places(rule(PaymentRule.CAP, "", "90", "1.00")))
        .containsExactly("terms.rules[0].amount");
    assertThat(places(rule(PaymentRule.CAP, "", null, "-1.00")))
        .containsExactly("terms.rules[0].amount");
  }

  @Test
  @DisplayName("SCH-15: a rule says where it comes from, also while the terms are configured")
  void a_rule_has_a_source() {
    Terms terms =
        TERMS.withRules(
            List.of(
                new AppliedRule(
                    PaymentRule.CONTRACTOR_POPULATION_INDEX, "", null, null, false, " ")));

    assertThat(TermsCheck.wellFormed(terms))
        .extracting(Problem::field)
        .containsExactly("terms.rules[0].source");
  }

  @Test
  @DisplayName("SCH-15: a rule is switched on once for the scheme and once for a component")
  void no_rule_is_given_twice() {
    assertThat(
            places(
                rule(PaymentRule.FLOOR, "", "90", null),
                rule(PaymentRule.FLOOR, "protected", "95", null)))
        .isEmpty();
    assertThat(
            places(
                rule(PaymentRule.FLOOR, "protected", "90", null),
                rule(PaymentRule.FLOOR, "protected", "95", null)))
        .containsExactly("terms.rules[1]");
  }

  @Test
  @DisplayName("SCH-15: a rule is about a component of these terms")
  void a_rule_is_about_a_component_that_is_there() {
    assertThat(places(rule(PaymentRule.PRO_RATA_BY_DAYS, "nothing", null, null)))
        .containsExactly("terms.rules[0].component");
  }

  @Test
  @DisplayName("SCH-16: a floor lies below its cap")
  void a_floor_lies_below_its_cap() {
    assertThat(
            places(
                rule(PaymentRule.CAP, "protected", null, "5000.00"),
                rule(PaymentRule.FLOOR, "protected", null, "5000.00")))
        .containsExactly("terms.rules[1].amount");
    assertThat(
            places(
                rule(PaymentRule.CAP, "protected", null, "5000.00"),
                rule(PaymentRule.FLOOR, "protected", null, "4999.99")))
        .isEmpty();
    assertThat(
            places(rule(PaymentRule.FLOOR, "", "95", null), rule(PaymentRule.CAP, "", "90", null)))
        .containsExactly("terms.rules[0].amount");
    assertThat(
            places(
                rule(PaymentRule.FLOOR, "", null, "6000.00"),
                rule(PaymentRule.CAP, "protected", null, "5000.00")))
        .isEmpty();
  }
}
