package org.quantock.domain.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.PersonId;

/**
 * A made-up scheme of the year 2014-15 for tests: two aims, four quarters, two payment components.
 */
public final class SomeScheme {

  public static final SchemeCode CODE = new SchemeCode("example-2014-15");
  public static final LocalDate STARTS = LocalDate.of(2014, 4, 1);
  public static final LocalDate ENDS = LocalDate.of(2015, 3, 31);
  public static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private SomeScheme() {}

  public static Terms terms() {
    return new Terms(
        "We take part in the example scheme and report each quarter.",
        List.of(
            new RetainedIndicator(new IndicatorCode("DM003"), true),
            new RetainedIndicator(new IndicatorCode("MH002"), true)),
        List.of(
            new Aim(
                "integrated-care", "Integrated care", "Care for people with long-term conditions."),
            new Aim("admissions", "Fewer avoidable admissions", "Fewer emergency admissions.")),
        List.of(
            new Question(
                "integrated-progress",
                "integrated-care",
                "What was achieved?",
                "",
                QuestionKind.NARRATIVE,
                4000),
            new Question(
                "meetings",
                "integrated-care",
                "How many meetings were held?",
                "",
                QuestionKind.COUNT,
                0),
            new Question(
                "admissions-progress",
                "admissions",
                "What was achieved?",
                "",
                QuestionKind.NARRATIVE,
                4000)),
        List.of(
            quarter(
                1,
                "Quarter 1 (April to June 2014)",
                STARTS,
                LocalDate.of(2014, 6, 30),
                LocalDate.of(2014, 7, 31)),
            quarter(
                2,
                "Quarter 2 (July to September 2014)",
                LocalDate.of(2014, 7, 1),
                LocalDate.of(2014, 9, 30),
                LocalDate.of(2014, 10, 31)),
            quarter(
                3,
                "Quarter 3 (October to December 2014)",
                LocalDate.of(2014, 10, 1),
                LocalDate.of(2014, 12, 31),
                LocalDate.of(2015, 1, 31)),
            quarter(
                4,
                "Quarter 4 (January to March 2015)",
                LocalDate.of(2015, 1, 1),
                ENDS,
                LocalDate.of(2015, 4, 30))),
        List.of(
            new Criterion("progress", "integrated-care", "The report shows progress."),
            new Criterion("plan", "", "The plan says what happens next.")),
        List.of(
            new PaymentComponent(
                "protected",
                "Protected QOF payment",
                PaymentBasis.PROTECTED_AMOUNT,
                Money.ZERO,
                Percentage.of("50"),
                true,
                "Assumed for the example."),
            new PaymentComponent(
                "retained",
                "Retained indicators",
                PaymentBasis.QOF_POINTS,
                Money.ZERO,
                Percentage.HUNDRED,
                true,
                "Assumed for the example.")),
        List.of(
            new PaymentShare("protected", 1, Percentage.of("25")),
            new PaymentShare("protected", 2, Percentage.of("25")),
            new PaymentShare("protected", 3, Percentage.of("25")),
            new PaymentShare("protected", 4, Percentage.of("25")),
            new PaymentShare("retained", 4, Percentage.HUNDRED)),
        new ReferenceValues(Money.of("156.92"), 7087, "Published for 2014/15."),
        List.of(new Assumption("Payment formula", "No source was found.")),
        List.of(
            new AppliedRule(
                PaymentRule.CONTRACTOR_POPULATION_INDEX,
                "",
                null,
                null,
                false,
                "As national QOF pays.")));
  }

  private static ReportingPeriod quarter(
      int number, String name, LocalDate from, LocalDate to, LocalDate due) {
    return new ReportingPeriod(number, name, from, to, due);
  }

  public static Scheme configuring() {
    return new Scheme(
        new Scheme.Outline(
            CODE,
            "Example Practice Quality Scheme",
            new OrganisationCode("QCC"),
            new OrganisationCode("QAT"),
            Optional.empty(),
            new IndicatorSetCode("qof-2014-15"),
            STARTS,
            ENDS),
        terms(),
        PersonId.fresh(),
        AT);
  }

  public static Scheme published() {
    Scheme scheme = configuring();
    scheme.publish(LocalDate.of(2014, 6, 20));
    return scheme;
  }
}
