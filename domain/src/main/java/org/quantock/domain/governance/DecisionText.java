package org.quantock.domain.governance;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.shared.Problems;

/**
 * What the deciding body says.
 *
 * @param conditions what approval depends on; only with approval with conditions
 * @param decidedOn when the body decided, which may be before it is recorded
 * @param effectiveOn when an approval takes effect; null for a refusal, which does so when decided
 */
public record DecisionText(
    Outcome outcome,
    String reasons,
    List<String> conditions,
    LocalDate decidedOn,
    LocalDate effectiveOn) {

  public static final int REASONS_LIMIT = 5_000;
  public static final int CONDITION_LIMIT = 1_000;

  /** The most conditions that a decision may set. */
  public static final int MOST = 5;

  public DecisionText {
    reasons = Texts.kept(reasons);
    conditions = Texts.kept(conditions);
  }

  /** Refuses what is not a whole decision on this revision (GOV-7, GOV-10). */
  void check(ProposalRevision revision, LocalDate today) {
    var problems = new Problems();
    problems.require(outcome != null, "outcome", "Choose what was decided.");
    problems.text("reasons", "the reasons for the decision", reasons, REASONS_LIMIT);
    checkConditions(problems);
    LocalDate submittedOn = revision.submittedOn().orElse(today);
    if (problems.require(
        decidedOn != null, "decidedOn", "Enter the date on which it was decided.")) {
      problems.require(
          !decidedOn.isBefore(submittedOn) && !decidedOn.isAfter(today),
          "decidedOn",
          "The date of the decision must be between %s, when the proposal was submitted, and %s, today."
              .formatted(ProposalText.written(submittedOn), ProposalText.written(today)));
    }
    if (outcome == Outcome.REFUSE) {
      problems.require(
          effectiveOn == null,
          "effectiveOn",
          "A refusal takes effect when it is decided: leave the date of effect empty.");
    } else if (outcome != null
        && problems.require(
            effectiveOn != null,
            "effectiveOn",
            "Enter the date from which the approval takes effect.")) {
      LocalDate start = revision.text().startsOn();
      LocalDate end = revision.text().endsOn();
      problems.require(
          !effectiveOn.isBefore(start) && !effectiveOn.isAfter(end),
          "effectiveOn",
          "An approval must take effect within the dates proposed, %s to %s."
              .formatted(ProposalText.written(start), ProposalText.written(end)));
    }
    problems.refuse();
  }

  private void checkConditions(Problems problems) {
    if (outcome == Outcome.APPROVE_WITH_CONDITIONS) {
      problems.require(!conditions.isEmpty(), "condition1", "Enter at least one condition.");
    } else if (outcome != null) {
      problems.require(
          conditions.isEmpty(),
          "condition1",
          "Conditions go with approval with conditions: choose that, or remove them.");
    }
    problems.require(
        conditions.size() <= MOST,
        "condition1",
        "A decision has at most %d conditions; this one has %d."
            .formatted(MOST, conditions.size()));
    for (int i = 0; i < conditions.size(); i++) {
      problems.optionalText(
          "condition" + (i + 1), "condition " + (i + 1), conditions.get(i), CONDITION_LIMIT);
    }
  }
}
