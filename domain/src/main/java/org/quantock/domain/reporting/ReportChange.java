package org.quantock.domain.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quantock.domain.scheme.Aim;
import org.quantock.domain.scheme.Question;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.Terms;

/**
 * One thing that a later submission says differently.
 *
 * @param subject what it is about: the question, the indicator, the planned item
 * @param before what the earlier one said; empty where it said nothing
 */
public record ReportChange(SectionCode section, String subject, String before, String after) {

  /** All differences, in the order of the report. */
  public static List<ReportChange> between(
      ReportContent earlier, ReportContent later, Terms terms) {
    List<ReportChange> changes = new ArrayList<>();
    for (Aim aim : terms.aims()) {
      SectionCode section = SectionCode.ofAim(aim.code());
      for (Question asked : terms.questionsOf(aim)) {
        note(
            changes,
            section,
            asked.text(),
            inWords(earlier.answer(asked.code())),
            inWords(later.answer(asked.code())));
      }
    }
    for (CarriedItem item : later.carried()) {
      note(
          changes,
          SectionCode.PLAN,
          item.text(),
          earlier.carried(item.item()).map(ReportChange::inWords).orElse(""),
          inWords(item));
    }
    for (Aim aim : terms.aims()) {
      note(
          changes,
          SectionCode.PLAN,
          "Plan for " + aim.title().toLowerCase(Locale.UK),
          lines(earlier.planOf(aim.code())),
          lines(later.planOf(aim.code())));
    }
    for (RetainedIndicator kept : terms.retained()) {
      note(
          changes,
          SectionCode.INDICATORS,
          kept.indicator().value(),
          inWords(earlier.figures(kept.indicator())),
          inWords(later.figures(kept.indicator())));
    }
    return List.copyOf(changes);
  }

  private static void note(
      List<ReportChange> changes, SectionCode section, String subject, String was, String is) {
    if (!was.equals(is)) {
      changes.add(new ReportChange(section, subject, was, is));
    }
  }

  /** An answer as it is read. */
  public static String inWords(Answer answer) {
    if (answer.status() != ValueStatus.GIVEN) {
      return status(answer.status(), answer.reason());
    }
    return switch (answer.content()) {
      case "yes" -> "Yes";
      case "no" -> "No";
      default -> answer.content();
    };
  }

  /** What became of an item, as it is read. */
  public static String inWords(CarriedItem item) {
    return item.reason().isEmpty()
        ? item.answer().title()
        : item.answer().title() + ": " + item.reason();
  }

  /** Figures as they are read. */
  public static String inWords(Figures figures) {
    return figures.status() == ValueStatus.GIVEN
        ? figures.inWords()
        : status(figures.status(), figures.reason());
  }

  private static String status(ValueStatus status, String reason) {
    return reason.isEmpty() ? status.title() : status.title() + ": " + reason;
  }

  private static String lines(List<PlanItem> items) {
    return String.join("\n", items.stream().map(PlanItem::text).toList());
  }
}
