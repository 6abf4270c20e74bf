package org.quantock.application.payment.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.dispute.DisputeAction;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.DisputeState;
import org.quantock.domain.payment.dispute.Evidence;
import org.quantock.domain.payment.dispute.Finding;
import org.quantock.domain.payment.dispute.MoneyEffect;
import org.quantock.domain.payment.dispute.QuestionedFact;

/**
 * One dispute as a person may read it.
 *
 * @param dueOn the day by which the present turn is due; null once it is closed
 * @param clock how long that is, in words
 * @param href the page of what was questioned, where the person may open it
 * @param lmc the name of the LMC that is invited; empty where none is
 * @param putDown the decision that waits for a second person, for the panel alone
 * @param outcome what was accepted or decided
 * @param components what a money effect can belong to
 */
public record DisputeView(
    DisputeId id,
    int version,
    String reference,
    String schemeName,
    PracticeCode practice,
    String practiceName,
    String kind,
    String label,
    List<QuestionedFact> facts,
    String href,
    String why,
    DisputeState state,
    LocalDate raisedOn,
    LocalDate dueOn,
    String clock,
    boolean overdue,
    String lmc,
    List<Entry> entries,
    List<Evidence> evidence,
    Optional<Entry> answer,
    Optional<Entry> putDown,
    Optional<Outcome> outcome,
    List<Component> components,
    List<Period> periods,
    List<Choice> choices) {

  /**
   * A step of the history.
   *
   * @param effect in words; empty where it has none
   */
  public record Entry(
      String title,
      LocalDate on,
      String personName,
      String organisation,
      String text,
      Finding finding,
      MoneyEffect money,
      String effect,
      LocalDate dueOn) {}

  public record Outcome(Finding finding, String effect, LocalDate on) {}

  /** A component of the scheme's terms. */
  public record Component(String code, String name) {}

  /** A period of the scheme's terms. */
  public record Period(int number, String name) {}

  /**
   * @param whyNot why the person cannot do it, and who can; empty when they can
   */
  public record Choice(DisputeAction action, String whyNot) {
    public boolean available() {
      return whyNot.isEmpty();
    }
  }

  public Choice choice(DisputeAction action) {
    return choices.stream().filter(each -> each.action() == action).findFirst().orElseThrow();
  }

  public boolean may(DisputeAction action) {
    return choice(action).available();
  }

  public List<Choice> unavailable() {
    return choices.stream().filter(choice -> !choice.available()).toList();
  }
}
