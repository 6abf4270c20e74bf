package org.quantock.web.page.reporting;

import java.util.Arrays;
import java.util.List;
import org.quantock.domain.reporting.PlanAnswer;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.web.page.component.Option;

/** The choices that several pages of a report offer. */
final class Choices {

  private static final String ANSWERED = "ANSWERED";

  private Choices() {}

  /** Whether a choice says that there is no answer. */
  static boolean without(String chosen) {
    return status(chosen) != null;
  }

  /** Why there is no answer; the first says that there is one. */
  static List<Option> statuses() {
    return List.of(
        new Option(ANSWERED, "I have answered above, or will later"),
        new Option(
            ValueStatus.NOTHING_TO_REPORT.name(),
            ValueStatus.NOTHING_TO_REPORT.title(),
            "There was nothing in this quarter"),
        new Option(
            ValueStatus.NOT_APPLICABLE.name(),
            ValueStatus.NOT_APPLICABLE.title(),
            "It does not concern your practice; say why below"),
        new Option(
            ValueStatus.NOT_YET_KNOWN.name(),
            ValueStatus.NOT_YET_KNOWN.title(),
            "Say below when it will be known"));
  }

  /** The status chosen; null where none was. */
  static ValueStatus status(String chosen) {
    return Arrays.stream(ValueStatus.values())
        .filter(status -> status.name().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  /** The choice that shows a stored status. */
  static String shown(ValueStatus status) {
    return status == ValueStatus.GIVEN || status == ValueStatus.MISSING ? ANSWERED : status.name();
  }

  static List<Option> planAnswers() {
    return Arrays.stream(PlanAnswer.values())
        .filter(answer -> answer != PlanAnswer.UNANSWERED)
        .map(answer -> new Option(answer.name(), answer.title()))
        .toList();
  }

  static PlanAnswer planAnswer(String chosen) {
    return Arrays.stream(PlanAnswer.values())
        .filter(answer -> answer.name().equals(chosen))
        .findFirst()
        .orElse(PlanAnswer.UNANSWERED);
  }
}
