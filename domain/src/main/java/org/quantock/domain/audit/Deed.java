package org.quantock.domain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What somebody did or tried to do, before it is put on record.
 *
 * @param action the use case, for example SubmitReport
 * @param subjectKind the kind of thing, for example report
 * @param subject the id of the thing
 * @param sentence what happened, in words
 * @param reason why, as the person gave it; empty where the act asks for none
 */
public record Deed(
    String action,
    Outcome outcome,
    String subjectKind,
    String subject,
    String sentence,
    List<Change> changes,
    String reason) {

  public Deed {
    changes = List.copyOf(changes);
  }

  /** By its use case, whose name is that of the action. */
  public static Deed done(Class<?> useCase, String subjectKind, Object subject, String sentence) {
    return done(useCase.getSimpleName(), subjectKind, subject, sentence);
  }

  public static Deed done(String action, String subjectKind, Object subject, String sentence) {
    return new Deed(action, Outcome.DONE, subjectKind, subject.toString(), sentence, List.of(), "");
  }

  public static Deed refused(String action, String subjectKind, Object subject, String sentence) {
    return new Deed(
        action, Outcome.REFUSED, subjectKind, subject.toString(), sentence, List.of(), "");
  }

  public Deed because(String why) {
    return new Deed(
        action, outcome, subjectKind, subject, sentence, changes, why == null ? "" : why.strip());
  }

  /** AUD-5. Says what stood there before and what does after; nothing where both are the same. */
  public Deed changing(String what, Object before, Object after) {
    if (Objects.equals(before, after)) {
      return this;
    }
    List<Change> more = new ArrayList<>(changes);
    more.add(Change.of(what, before, after));
    return new Deed(action, outcome, subjectKind, subject, sentence, more, reason);
  }
}
