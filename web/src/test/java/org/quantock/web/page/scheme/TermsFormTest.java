package org.quantock.web.page.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.scheme.KnownIndicators.KnownIndicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.scheme.Aim;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.Assumption;
import org.quantock.domain.scheme.Criterion;
import org.quantock.domain.scheme.PaymentBasis;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.Question;
import org.quantock.domain.scheme.QuestionKind;
import org.quantock.domain.scheme.ReferenceValues;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.scheme.TermsCheck;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Problem;
import org.quantock.web.page.component.DateParts;

class TermsFormTest {

  private static final LocalDate APRIL = LocalDate.of(2014, 4, 1);
  private static final List<KnownIndicator> KNOWN =
      List.of(new KnownIndicator(new IndicatorCode("DM003"), "Diabetes", "Words", Points.of("10")));

  private static final Terms TERMS =
      new Terms(
          "The agreement",
          List.of(new RetainedIndicator(new IndicatorCode("DM003"), true)),
          List.of(new Aim("care", "Care", "Integrated care"), new Aim("time", "Time", "")),
          List.of(
              new Question("done", "care", "What was done?", "Say it", QuestionKind.NARRATIVE, 400),
              new Question("count", "time", "How many?", "", QuestionKind.COUNT, 0)),
          List.of(
              period(1, APRIL, LocalDate.of(2014, 9, 30)),
              period(2, LocalDate.of(2014, 10, 1), LocalDate.of(2015, 3, 31))),
          List.of(new Criterion("plan", "", "There is a plan")),
          List.of(
              new PaymentComponent(
                  "fixed",
                  "Fixed sum",
                  PaymentBasis.FIXED,
                  Money.of("1250.50"),
                  Percentage.of("12.5"),
                  true,
                  "Assumed")),
          List.of(
              new PaymentShare("fixed", 1, Percentage.of("40")),
              new PaymentShare("fixed", 2, Percentage.of("60"))),
          new ReferenceValues(Money.of("156.92"), 7087, "A source"),
          List.of(new Assumption("The sum", "No source")),
          List.of(
              new AppliedRule(
                  PaymentRule.FLOOR, "fixed", Percentage.of("92.5"), null, true, "Agreed"),
              new AppliedRule(
                  PaymentRule.PMS_DEDUCTION, "", null, Money.of("2.22"), false, "Set in 2004")));

  private static ReportingPeriod period(int number, LocalDate from, LocalDate to) {
    return new ReportingPeriod(number, "Half " + number, from, to, to.plusDays(30));
  }

  private static TermsForm filled(TermsSection section) {
    var form = new TermsForm(section, TERMS, KNOWN);
    form.fill();
    return form;
  }

  @ParameterizedTest
  @EnumSource
  void a_section_saved_without_a_change_changes_nothing(TermsSection section) {
    var form = filled(section);

    assertThat(form.read()).isEqualTo(TERMS);
    assertThat(form.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_field_has_an_id_of_its_own_that_html_allows(TermsSection section) {
    assertThat(filled(section).rows())
        .flatExtracting(TermsForm.Row::fields)
        .extracting(TermsForm.Asked::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9_-]*"));
  }

  @Test
  void an_item_in_an_empty_row_is_added_with_a_code_of_its_own() {
    var form = filled(TermsSection.AIMS);
    form.texts.put("aims-2-title", "Care!");
    form.texts.put("aims-3-title", "Care");

    assertThat(form.read().aims())
        .extracting(Aim::code)
        .containsExactly("care", "time", "care-4", "care-5");
  }

  @Test
  void an_item_is_removed_and_the_rest_keep_their_codes() {
    var form = filled(TermsSection.AIMS);
    form.ticks.put("aims-0-remove", List.of("yes"));

    assertThat(form.read().aims()).extracting(Aim::code).containsExactly("time");
  }

  @Test
  void a_component_that_is_removed_takes_its_shares_along() {
    var form = filled(TermsSection.COMPONENTS);
    form.ticks.put("components-0-remove", List.of("yes"));

    assertThat(form.read().components()).isEmpty();
    assertThat(form.read().shares()).isEmpty();
    assertThat(form.read().rules())
        .extracting(AppliedRule::rule)
        .containsExactly(PaymentRule.PMS_DEDUCTION);
  }

  @Test
  void a_rule_in_an_empty_row_is_added_and_its_problems_find_their_fields() {
    var form = filled(TermsSection.RULES);
    form.texts.put("rules-2-rule", "CAP");
    form.texts.put("rules-2-component", "fixed");
    form.texts.put("rules-2-source", "Agreed");

    Terms read = form.read();

    assertThat(read.rules()).hasSize(3);
    assertThat(TermsCheck.wellFormed(read))
        .singleElement()
        .satisfies(problem -> assertThat(form.fieldOf(problem)).contains("rules-2-amount"));
  }

  @Test
  void a_period_that_is_removed_leaves_the_rest_numbered_in_order_with_their_shares() {
    var form = filled(TermsSection.PERIODS);
    form.ticks.put("periods-0-remove", List.of("yes"));

    Terms read = form.read();
    assertThat(read.periods()).extracting(ReportingPeriod::number).containsExactly(1);
    assertThat(read.shares()).containsExactly(new PaymentShare("fixed", 1, Percentage.of("60")));
  }

  @Test
  void what_cannot_be_understood_is_told_at_its_field() {
    var periods = filled(TermsSection.PERIODS);
    periods.dates.put("periods-1-dueOn", new DateParts("31", "2", "2015"));
    periods.read();
    assertThat(periods.problems())
        .extracting(Problem::field)
        .containsExactly("periods-1-dueOn-day");

    var shares = filled(TermsSection.SHARES);
    shares.texts.put("shares-0-1", "1e9");
    shares.texts.put("shares-0-2", "101");
    shares.read();
    assertThat(shares.problems())
        .extracting(Problem::field)
        .containsExactly("shares-0-1", "shares-0-2");

    var reference = filled(TermsSection.REFERENCE);
    reference.texts.put("reference-pointValue", "156.925");
    reference.texts.put("reference-averageList", "-1");
    reference.read();
    assertThat(reference.problems())
        .extracting(Problem::field)
        .containsExactly("reference-pointValue", "reference-averageList");
  }

  @Test
  void problems_of_the_terms_are_told_at_the_row_they_came_from() {
    var form = filled(TermsSection.AIMS);
    form.ticks.put("aims-0-remove", List.of("yes"));
    form.texts.put("aims-1-title", "x".repeat(201));

    assertThat(TermsCheck.wellFormed(form.read()))
        .singleElement()
        .satisfies(problem -> assertThat(form.fieldOf(problem)).contains("aims-1-title"));
  }

  @Test
  void amounts_may_be_typed_as_people_write_them() {
    var form = filled(TermsSection.COMPONENTS);
    form.texts.put("components-0-rate", "£1,300.00");
    form.texts.put("components-0-partRelease", "50 %");

    PaymentComponent read = form.read().components().get(0);
    assertThat(form.problems()).isEmpty();
    assertThat(read.rate()).isEqualTo(Money.of("1300.00"));
    assertThat(read.partRelease()).isEqualTo(Percentage.of("50"));
  }

  @Test
  void each_section_says_how_far_it_is() {
    var problems =
        TermsCheck.check(
            TERMS.withAims(List.of()).withShares(List.of()), APRIL, LocalDate.of(2015, 3, 31));

    assertThat(TermsSection.AIMS.status(TERMS.withAims(List.of()), problems))
        .isEqualTo("Not yet started");
    assertThat(TermsSection.QUESTIONS.status(TERMS, problems)).isEqualTo("There is a problem");
    assertThat(TermsSection.PERIODS.status(TERMS, problems)).isEqualTo("Completed");
    assertThat(TermsSection.ASSUMPTIONS.status(TERMS.withAssumptions(List.of()), problems))
        .isEqualTo("Completed");
  }
}
