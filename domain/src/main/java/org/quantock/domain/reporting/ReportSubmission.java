package org.quantock.domain.reporting;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.shared.PersonId;

/** A report as it was sent; has no verb, because it never changes (REP-11). */
@Entity
public class ReportSubmission {

  @Id private UUID id;
  private int number;
  private String receipt;
  private LocalDate submittedOn;
  private Instant submittedAt;
  private PersonId submittedBy;
  private String submittedByName;
  private PersonId signedOffBy;
  private String signedOffByName;
  private LocalDate signedOffOn;
  private int lateDays;
  private String note;

  @ElementCollection @OrderColumn private List<Answer> answers = new ArrayList<>();
  @ElementCollection @OrderColumn private List<CarriedItem> carried = new ArrayList<>();
  @ElementCollection @OrderColumn private List<PlanItem> plan = new ArrayList<>();
  @ElementCollection @OrderColumn private List<Figures> figures = new ArrayList<>();

  protected ReportSubmission() {}

  ReportSubmission(
      QuarterlyReport report,
      int number,
      SignOff signOff,
      String note,
      Actor by,
      LocalDate today,
      Instant at) {
    this.id = UUID.randomUUID();
    this.number = number;
    this.receipt = Receipt.reference(report.practice(), report.period().number(), id);
    this.submittedOn = today;
    this.submittedAt = at;
    this.submittedBy = by.id();
    this.submittedByName = by.name();
    this.signedOffBy = signOff.person();
    this.signedOffByName = signOff.name();
    this.signedOffOn = signOff.day();
    // A resubmission answers the area team; whether the practice was in time is told by the first.
    this.lateDays =
        number == 1
            ? (int) Math.max(0, ChronoUnit.DAYS.between(report.period().dueOn(), today))
            : report.submission(1).lateDays();
    this.note = note;
    ReportContent content = report.content();
    answers.addAll(content.answers());
    carried.addAll(content.carried());
    plan.addAll(content.plan());
    figures.addAll(content.figures());
  }

  /** From 1 within its report. */
  public int number() {
    return number;
  }

  /** What the practice quotes: QR-Z99001-2-7F3K. */
  public String receipt() {
    return receipt;
  }

  public LocalDate submittedOn() {
    return submittedOn;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public PersonId submittedBy() {
    return submittedBy;
  }

  public String submittedByName() {
    return submittedByName;
  }

  public PersonId signedOffBy() {
    return signedOffBy;
  }

  public String signedOffByName() {
    return signedOffByName;
  }

  public LocalDate signedOffOn() {
    return signedOffOn;
  }

  /** Days after the due date of the report's first submission; 0 when in time (REP-10). */
  public int lateDays() {
    return lateDays;
  }

  /** What the practice says to the area team with it; may be empty for the first. */
  public String note() {
    return note;
  }

  public ReportContent content() {
    return new ReportContent(answers, carried, plan, figures);
  }
}
