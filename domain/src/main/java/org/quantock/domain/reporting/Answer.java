package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.quantock.domain.scheme.Question;
import org.quantock.domain.scheme.QuestionKind;
import org.quantock.domain.shared.Problems;

/**
 * The answer to one question (REP-3).
 *
 * @param question its code
 * @param content what was answered, as text: the narrative, the digits of a count, {@code yes} or
 *     {@code no}; empty unless the status is given
 * @param reason why it does not apply, or when it will be known; empty otherwise
 */
@Embeddable
public record Answer(
    String question,
    @Enumerated(EnumType.STRING) ValueStatus status,
    String content,
    String reason) {

  /** The most characters a narrative can have, whatever the question allows. */
  public static final int LONGEST = 10_000;

  private static final int REASON_LIMIT = 1_000;

  public Answer {
    content = Wording.tidy(content);
    reason = Wording.tidy(reason);
    if (status == null) {
      status = ValueStatus.MISSING;
    }
    // What is typed counts: words without a choice are an answer, a choice without words is none.
    if (status == ValueStatus.MISSING && !content.isEmpty()) {
      status = ValueStatus.GIVEN;
    } else if (status == ValueStatus.GIVEN && content.isEmpty()) {
      status = ValueStatus.MISSING;
    }
  }

  public static Answer given(String question, String content) {
    return new Answer(question, ValueStatus.GIVEN, content, "");
  }

  public static Answer missing(String question) {
    return new Answer(question, ValueStatus.MISSING, "", "");
  }

  public static Answer nothingToReport(String question) {
    return new Answer(question, ValueStatus.NOTHING_TO_REPORT, "", "");
  }

  /** What no report may hold, finished or not. */
  void checkForm(Question asked, Problems problems) {
    String field = field();
    if (status != ValueStatus.GIVEN) {
      problems.require(
          content.isEmpty(),
          field,
          "You gave an answer and also chose “%s”: keep one of the two."
              .formatted(status.title().toLowerCase(java.util.Locale.ROOT)));
    }
    switch (asked.kind()) {
      case NARRATIVE ->
          problems.optionalText(
              field,
              "the answer",
              content,
              asked.maximumLength() > 0 ? Math.min(asked.maximumLength(), LONGEST) : LONGEST);
      case COUNT -> WholeNumber.read(content, "The answer", field, problems);
      case YES_NO ->
          problems.require(
              content.isEmpty() || content.equals("yes") || content.equals("no"),
              field,
              "Answer yes or no.");
    }
    problems.optionalText(field + "-reason", "the reason", reason, REASON_LIMIT);
  }

  /** What keeps the section from being complete (REP-4). */
  void checkWhole(Question asked, Problems problems) {
    problems.require(
        status != ValueStatus.MISSING,
        field(),
        asked.kind() == QuestionKind.YES_NO
            ? "Answer “%s” with yes or no, or say why there is no answer.".formatted(asked.text())
            : "Answer “%s”, or say why there is no answer.".formatted(asked.text()));
    problems.require(
        status != ValueStatus.NOT_APPLICABLE || !reason.isEmpty(),
        field() + "-reason",
        "Say why “%s” does not apply.".formatted(asked.text()));
    problems.require(
        status != ValueStatus.NOT_YET_KNOWN || !reason.isEmpty(),
        field() + "-reason",
        "Say when the answer to “%s” will be known.".formatted(asked.text()));
  }

  private String field() {
    return "answer-" + question;
  }
}
