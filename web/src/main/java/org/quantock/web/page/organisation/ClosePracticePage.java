package org.quantock.web.page.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.organisation.PracticeDetail;
import org.quantock.application.organisation.ViewPractice;
import org.quantock.application.participation.ClosePractice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Records that a practice closes, or is merged into another. */
@Named
@RequestScoped
public class ClosePracticePage {

  @Inject @Param private String code;
  @Inject private ViewPractice viewPractice;
  @Inject private ClosePractice closePractice;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private PracticeDetail practice;
  private DateParts lastDay = DateParts.EMPTY;
  private String successor;

  public void load() {
    lastDay = practice().closed() == null ? DateParts.EMPTY : DateParts.of(practice().closed());
  }

  public PracticeDetail practice() {
    if (practice == null) {
      practice = viewPractice.ask(practiceCode());
    }
    return practice;
  }

  private PracticeCode practiceCode() {
    if (!PracticeCode.isWellFormed(code)) {
      throw new NotFound("There is no such practice.");
    }
    return new PracticeCode(code);
  }

  public String close() {
    LocalDate day = errors.date(lastDay, "lastDay", "the last day of the practice");
    String into = successor == null ? "" : successor.strip();
    if (!into.isEmpty() && !PracticeCode.isWellFormed(into)) {
      errors.add(
          "successor",
          "Enter a practice code: one capital letter and five digits, for example Z99001.");
    }
    if (!errors.isEmpty()) {
      return null;
    }
    Optional<List<String>> outcomes =
        attempt.result(
            () ->
                closePractice.handle(
                    new ClosePractice.Command(
                        practiceCode(),
                        day,
                        into.isEmpty() ? Optional.empty() : Optional.of(new PracticeCode(into)))));
    if (outcomes.isEmpty()) {
      return null;
    }
    notice.success(
        "The closing is on record. "
            + (outcomes.get().isEmpty()
                ? "The practice took part in no scheme."
                : String.join(" ", outcomes.get())));
    return "/practice?faces-redirect=true&code=" + code;
  }

  public DateParts getLastDay() {
    return lastDay;
  }

  public void setLastDay(DateParts lastDay) {
    this.lastDay = lastDay;
  }

  public String getSuccessor() {
    return successor;
  }

  public void setSuccessor(String successor) {
    this.successor = successor;
  }
}
