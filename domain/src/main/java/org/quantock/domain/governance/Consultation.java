package org.quantock.domain.governance;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;

/**
 * One body asked about one revision of a proposal. It waits for the body's answer, made point by
 * point; the author then replies to each point. Without an answer by the due date the author may
 * close it with a reason. Changed through {@link Proposal} alone.
 */
@Entity
public class Consultation {

  public static final int REASON_LIMIT = 2_000;

  @Id private UUID id;
  private int revision;
  private OrganisationCode body;
  private LocalDate openedOn;
  private String openedByName;
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private ConsultationState state;

  /** When it was answered or closed. */
  private LocalDate endedOn;

  private PersonId endedBy;
  private String endedByName;
  private String closingReason;
  @ElementCollection @OrderColumn private List<ConsultationPoint> points;

  protected Consultation() {}

  Consultation(
      ConsultationId id,
      int revision,
      OrganisationCode body,
      LocalDate due,
      Actor openedBy,
      LocalDate openedOn) {
    this.id = id.value();
    this.revision = revision;
    this.body = body;
    this.due = due;
    this.openedOn = openedOn;
    this.openedByName = openedBy.name();
    this.state = ConsultationState.OPEN;
    this.closingReason = "";
    this.points = new ArrayList<>();
  }

  void answer(List<PointMade> made, Actor by, LocalDate on) {
    List<ConsultationPoint> answer = checked(made);
    points.addAll(answer);
    end(ConsultationState.ANSWERED, by, on);
  }

  private static List<ConsultationPoint> checked(List<PointMade> made) {
    var problems = new Problems();
    problems.require(!made.isEmpty(), "point1", "Make at least one point.");
    problems.require(
        made.size() <= ConsultationPoint.MOST,
        "point1",
        "An answer has at most %d points; this one has %d."
            .formatted(ConsultationPoint.MOST, made.size()));
    List<ConsultationPoint> answer = new ArrayList<>();
    for (PointMade point : made) {
      int number = answer.size() + 1;
      problems.text("point" + number, "point " + number, point.text(), ConsultationPoint.LIMIT);
      problems.require(
          point.stance() != null,
          "stance" + number,
          "Choose how you stand to point %d.".formatted(number));
      answer.add(ConsultationPoint.made(number, point.stance(), point.text()));
    }
    problems.refuse();
    return answer;
  }

  /** Replies by number of point; a point that is not named keeps what it has. */
  void reply(Map<Integer, String> replies, Actor by, LocalDate on) {
    var problems = new Problems();
    problems.require(!replies.isEmpty(), "reply1", "Reply to at least one point.");
    replies.forEach(
        (number, words) -> {
          if (problems.require(
              number != null && number >= 1 && number <= points.size(),
              "reply" + number,
              "There is no point %s: the points are 1 to %d.".formatted(number, points.size()))) {
            problems.text(
                "reply" + number, "your reply to point " + number, words, ConsultationPoint.LIMIT);
          }
        });
    problems.refuse();
    replies.forEach(
        (number, words) -> {
          ConsultationPoint point = points.get(number - 1);
          String kept = Texts.kept(words);
          if (!point.reply().equals(kept)) {
            points.set(number - 1, point.replied(kept, by.name(), on));
          }
        });
  }

  void closeUnanswered(String reason, Actor by, LocalDate on) {
    var problems = new Problems();
    problems.text("reason", "the reason for closing the consultation", reason, REASON_LIMIT);
    problems.refuse();
    closingReason = Texts.kept(reason);
    end(ConsultationState.CLOSED_UNANSWERED, by, on);
  }

  private void end(ConsultationState with, Actor by, LocalDate on) {
    state = with;
    endedOn = on;
    endedBy = by.id();
    endedByName = by.name();
  }

  public ConsultationId id() {
    return new ConsultationId(id);
  }

  /** The revision of the proposal that the body was asked about. */
  public int revision() {
    return revision;
  }

  public OrganisationCode body() {
    return body;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public String openedByName() {
    return openedByName;
  }

  public LocalDate due() {
    return due;
  }

  public ConsultationState state() {
    return state;
  }

  public boolean isOpen() {
    return state == ConsultationState.OPEN;
  }

  /** Whether the date by which an answer was asked for has passed without one. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && due.isBefore(today);
  }

  /** When it was answered or closed. */
  public Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  public Optional<PersonId> endedBy() {
    return Optional.ofNullable(endedBy);
  }

  public Optional<String> endedByName() {
    return Optional.ofNullable(endedByName);
  }

  /** Why it was closed without an answer; empty otherwise. */
  public String closingReason() {
    return closingReason;
  }

  public List<ConsultationPoint> points() {
    return List.copyOf(points);
  }

  /** How many points wait for a reply of the author. */
  public long pointsWithoutReply() {
    return points.stream().filter(point -> !point.isReplied()).count();
  }
}
