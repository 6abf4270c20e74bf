package org.quantock.domain.governance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;

/**
 * What a proposal says. Only the title is needed to keep a draft; missing texts are empty, a
 * missing cost or date is null (GOV-1).
 *
 * @param caseText why a local scheme serves patients better than the national framework
 * @param cost the cost of the whole scheme
 * @param costExplanation how the cost was reckoned and where the money comes from
 */
public record ProposalText(
    String title,
    List<String> aims,
    String caseText,
    List<String> measures,
    Money cost,
    String costExplanation,
    LocalDate startsOn,
    LocalDate endsOn) {

  public static final int TITLE_LIMIT = 150;
  public static final int AIM_LIMIT = 500;
  public static final int CASE_LIMIT = 10_000;
  public static final int COST_EXPLANATION_LIMIT = 3_000;

  /** The most aims, and the most measures, that a proposal may have. */
  public static final int MOST = 5;

  public static final Money MOST_COST = Money.of("1000000000.00");
  public static final int MOST_YEARS = 5;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  public ProposalText {
    title = Texts.kept(title);
    aims = Texts.kept(aims);
    caseText = Texts.kept(caseText);
    measures = Texts.kept(measures);
    costExplanation = Texts.kept(costExplanation);
  }

  /** A date as people write it. */
  static String written(LocalDate date) {
    return DATE.format(date);
  }

  /** Refuses what may not even be kept as a draft. */
  void check(LocalDate today) {
    problems(today).refuse();
  }

  /** Refuses what may not be put before others. */
  void checkComplete(LocalDate today) {
    Problems problems = problems(today);
    problems.require(!aims.isEmpty(), "aim1", "Enter at least one aim.");
    problems.require(!caseText.isEmpty(), "caseText", "Enter the case for the scheme.");
    problems.require(!measures.isEmpty(), "measure1", "Enter at least one measure.");
    problems.require(cost != null, "cost", "Enter the cost of the scheme.");
    problems.require(
        !costExplanation.isEmpty(), "costExplanation", "Enter how the cost was reckoned.");
    problems.require(startsOn != null, "startsOn", "Enter the date on which the scheme begins.");
    problems.require(endsOn != null, "endsOn", "Enter the date on which the scheme ends.");
    problems.refuse();
  }

  private Problems problems(LocalDate today) {
    Problems problems = new Problems();
    problems.text("title", "the title of the proposal", title, TITLE_LIMIT);
    checkList(problems, "aim", aims);
    problems.optionalText("caseText", "the case for the scheme", caseText, CASE_LIMIT);
    checkList(problems, "measure", measures);
    if (cost != null) {
      problems.require(
          !cost.isNegative() && cost.compareTo(MOST_COST) <= 0,
          "cost",
          "The cost must be between £0.00 and %s.".formatted(MOST_COST));
    }
    problems.optionalText(
        "costExplanation", "the explanation of the cost", costExplanation, COST_EXPLANATION_LIMIT);
    checkDates(problems, today);
    return problems;
  }

  private static void checkList(Problems problems, String kind, List<String> texts) {
    problems.require(
        texts.size() <= MOST,
        kind + "1",
        "A proposal has at most %d %ss; this one has %d.".formatted(MOST, kind, texts.size()));
    for (int i = 0; i < texts.size(); i++) {
      problems.optionalText(kind + (i + 1), kind + " " + (i + 1), texts.get(i), AIM_LIMIT);
    }
  }

  private void checkDates(Problems problems, LocalDate today) {
    LocalDate first = today.minusYears(2);
    LocalDate last = today.plusYears(3);
    if (startsOn != null) {
      problems.require(
          !startsOn.isBefore(first) && !startsOn.isAfter(last),
          "startsOn",
          "The scheme must begin between %s and %s.".formatted(written(first), written(last)));
    }
    if (startsOn == null && endsOn != null) {
      problems.require(
          !endsOn.isBefore(first) && !endsOn.isAfter(last.plusYears(MOST_YEARS)),
          "endsOn",
          "The scheme must end between %s and %s."
              .formatted(written(first), written(last.plusYears(MOST_YEARS))));
    }
    if (startsOn != null && endsOn != null) {
      if (problems.require(
          startsOn.isBefore(endsOn), "endsOn", "The scheme must end after it begins.")) {
        problems.require(
            endsOn.isBefore(startsOn.plusYears(MOST_YEARS)),
            "endsOn",
            "A scheme runs for at most %d years: it must end before %s."
                .formatted(MOST_YEARS, written(startsOn.plusYears(MOST_YEARS))));
      }
    }
  }
}
