package org.quantock.domain.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.scheme.Aim;
import org.quantock.domain.scheme.Question;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.Problems;

/**
 * Holds what was typed into a section against the terms: what no report may hold is refused even in
 * a draft, what is merely unfinished is told (REP-4). Fields are named as on the page: {@code
 * answer-<question>}, {@code figure-<indicator>-numerator}, {@code carried-<item>}, {@code
 * plan-<aim>-<number>}.
 */
final class SectionCheck {

  /** The most items planned under one aim. */
  static final int MOST_ITEMS = 20;

  private SectionCheck() {}

  static ReportContent answers(String aim, List<Answer> given, Terms terms) {
    Aim about = terms.aim(aim).orElseThrow(() -> NotFound.of("aim", aim));
    List<Question> questions = terms.questionsOf(about);
    Map<String, Answer> byQuestion = new HashMap<>();
    var problems = new Problems();
    for (Answer answer : given) {
      problems.require(
          questions.stream().anyMatch(asked -> asked.code().equals(answer.question())),
          "",
          "“%s” is not a question under this aim.".formatted(answer.question()));
      problems.require(
          byQuestion.put(answer.question(), answer) == null,
          "answer-" + answer.question(),
          "The question “%s” is answered twice.".formatted(answer.question()));
    }
    List<Answer> answers = new ArrayList<>();
    for (Question asked : questions) {
      Answer answer = byQuestion.getOrDefault(asked.code(), Answer.missing(asked.code()));
      answer.checkForm(asked, problems);
      answers.add(answer);
    }
    problems.refuse();
    return new ReportContent(answers, List.of(), List.of(), List.of());
  }

  /**
   * @param kinds of the indicators of local kinds (REP-16)
   * @param last the last day of the period
   */
  static ReportContent figures(
      List<FigureEntry> given,
      Terms terms,
      Map<IndicatorCode, IndicatorKind> kinds,
      LocalDate last) {
    Map<String, FigureEntry> byIndicator = new HashMap<>();
    var problems = new Problems();
    for (FigureEntry entry : given) {
      problems.require(
          terms.retains(entry.indicator()),
          "",
          "%s is not reported in this scheme.".formatted(entry.indicator()));
      problems.require(
          byIndicator.put(entry.indicator().value(), entry) == null,
          "figure-" + entry.indicator() + "-numerator",
          "The figures of %s are given twice.".formatted(entry.indicator()));
      IndicatorKind kind = kinds.get(entry.indicator());
      problems.require(
          kind == (entry.local() == null ? null : entry.local().kind()),
          "",
          kind == null
              ? "%s is reported by counts.".formatted(entry.indicator())
              : "%s is a %s indicator and is not reported otherwise."
                  .formatted(entry.indicator(), kind.title().toLowerCase(Locale.UK)));
    }
    problems.refuse();
    List<Figures> figures = new ArrayList<>();
    for (RetainedIndicator kept : terms.retained()) {
      FigureEntry entry = byIndicator.get(kept.indicator().value());
      figures.add(entry == null ? Figures.missing(kept.indicator()) : entry.read(last, problems));
    }
    problems.refuse();
    return new ReportContent(List.of(), List.of(), List.of(), figures);
  }

  /** Items without text are left out: an empty line on the page is not a plan. */
  static ReportContent plan(
      List<CarriedItem> carried, List<CarriedAnswer> answers, List<PlanItem> items, Terms terms) {
    var problems = new Problems();
    Map<UUID, CarriedAnswer> byItem = new HashMap<>();
    answers.forEach(answer -> byItem.put(answer.item(), answer));
    List<CarriedItem> answered = new ArrayList<>();
    for (CarriedItem item : carried) {
      CarriedAnswer answer = byItem.get(item.item());
      CarriedItem next = answer == null ? item : item.answered(answer.answer(), answer.reason());
      problems.optionalText(
          "carried-" + item.item() + "-reason", "the reason", next.reason(), PlanItem.LIMIT);
      answered.add(next);
    }
    List<PlanItem> planned = new ArrayList<>();
    for (Aim aim : terms.aims()) {
      int number = 0;
      for (PlanItem item : items) {
        if (item.aim().equals(aim.code()) && !item.text().isEmpty()) {
          problems.optionalText(
              "plan-" + aim.code() + "-" + number, "the plan", item.text(), PlanItem.LIMIT);
          planned.add(item);
          number++;
        }
      }
      problems.require(
          number <= MOST_ITEMS,
          "plan-" + aim.code() + "-0",
          "Plan at most %d things under one aim.".formatted(MOST_ITEMS));
    }
    for (PlanItem item : items) {
      problems.require(
          terms.aim(item.aim()).isPresent(),
          "",
          "“%s” is not an aim of this scheme.".formatted(item.aim()));
    }
    problems.refuse();
    return new ReportContent(List.of(), answered, planned, List.of());
  }

  /** REP-3, REP-4, REP-6, REP-7, REP-15. */
  static List<Problem> unfinished(
      SectionCode code, ReportContent content, ReportingPeriod period, Terms terms) {
    var problems = new Problems();
    if (code.equals(SectionCode.PLAN)) {
      unfinishedPlan(content, period, terms, problems);
    } else if (code.equals(SectionCode.INDICATORS)) {
      terms.retained().forEach(kept -> content.figures(kept.indicator()).checkWhole(problems));
    } else {
      code.aim()
          .flatMap(terms::aim)
          .ifPresent(
              aim ->
                  terms
                      .questionsOf(aim)
                      .forEach(asked -> content.answer(asked.code()).checkWhole(asked, problems)));
    }
    return problems.list();
  }

  private static void unfinishedPlan(
      ReportContent content, ReportingPeriod period, Terms terms, Problems problems) {
    boolean last = period.number() == terms.periods().get(terms.periods().size() - 1).number();
    for (Aim aim : terms.aims()) {
      for (CarriedItem item : content.carriedOf(aim.code())) {
        String field = "carried-" + item.item();
        problems.require(
            item.answer() != PlanAnswer.UNANSWERED,
            field,
            "Say whether “%s” is done, moved or dropped.".formatted(shortened(item.text())));
        problems.require(
            !item.answer().needsReason() || !item.reason().isEmpty(),
            field + "-reason",
            "Say why “%s” was %s."
                .formatted(
                    shortened(item.text()),
                    item.answer() == PlanAnswer.MOVED ? "moved" : "dropped"));
      }
      boolean planned =
          !content.planOf(aim.code()).isEmpty()
              || content.carriedOf(aim.code()).stream()
                  .anyMatch(item -> item.answer() == PlanAnswer.MOVED);
      problems.require(
          last || planned,
          "plan-" + aim.code() + "-0",
          "Say what you plan next for “%s”.".formatted(aim.title()));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
