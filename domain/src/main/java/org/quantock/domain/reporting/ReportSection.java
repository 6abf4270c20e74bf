package org.quantock.domain.reporting;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.shared.PersonId;

/**
 * One section of a report, saved on its own so that several people can work on one report at once.
 * Every save that changes something makes a new edition (REP-5). Part of the {@link
 * QuarterlyReport} aggregate.
 */
@Entity
public class ReportSection {

  @Id private UUID id;
  private int number;
  private SectionCode code;
  private int edition;
  private boolean complete;
  private String editedBy;
  private Instant editedAt;

  @ElementCollection @OrderColumn private List<Answer> answers = new ArrayList<>();
  @ElementCollection @OrderColumn private List<CarriedItem> carried = new ArrayList<>();
  @ElementCollection @OrderColumn private List<PlanItem> plan = new ArrayList<>();
  @ElementCollection @OrderColumn private List<Figures> figures = new ArrayList<>();
  @ElementCollection @OrderColumn private List<Author> authors = new ArrayList<>();

  protected ReportSection() {}

  ReportSection(int number, SectionCode code) {
    this.id = UUID.randomUUID();
    this.number = number;
    this.code = code;
  }

  /**
   * REP-5.
   *
   * @param read the edition the author had before them
   * @return whether anything changed
   */
  boolean save(int read, ReportContent wanted, Actor by, int round, Instant at) {
    if (wanted.equals(content())) {
      return false;
    }
    if (read != edition) {
      throw new SectionChanged(this, wanted);
    }
    replace(answers, wanted.answers());
    replace(carried, wanted.carried());
    replace(plan, wanted.plan());
    replace(figures, wanted.figures());
    edition++;
    complete = false;
    editedBy = by.name();
    editedAt = at;
    var author = new Author(by.id(), by.name(), round);
    if (!authors.contains(author)) {
      authors.add(author);
    }
    return true;
  }

  /**
   * REP-7: takes over what the earlier report plans, keeping the answers already given.
   *
   * @return whether anything changed
   */
  boolean carry(List<CarriedItem> items) {
    List<CarriedItem> wanted = new ArrayList<>();
    for (CarriedItem item : items) {
      CarriedItem held = content().carried(item.item()).orElse(item);
      wanted.add(item.answered(held.answer(), held.reason()));
    }
    if (wanted.equals(carried)) {
      return false;
    }
    boolean more = wanted.stream().anyMatch(item -> item.answer() == PlanAnswer.UNANSWERED);
    replace(carried, wanted);
    edition++;
    complete = complete && !more;
    return true;
  }

  void markComplete(boolean whole) {
    complete = whole;
  }

  private static <T> void replace(List<T> held, List<T> wanted) {
    if (!held.equals(wanted)) {
      held.clear();
      held.addAll(wanted);
    }
  }

  boolean wasEditedBy(PersonId person, int round) {
    return authors.stream()
        .anyMatch(author -> author.round() == round && author.person().equals(person));
  }

  public SectionCode code() {
    return code;
  }

  /** How often it was changed; 0 while it is as it was made. */
  public int edition() {
    return edition;
  }

  public boolean isComplete() {
    return complete;
  }

  public SectionStatus status() {
    if (complete) {
      return SectionStatus.COMPLETED;
    }
    return editedBy == null ? SectionStatus.NOT_YET_STARTED : SectionStatus.IN_PROGRESS;
  }

  /** The name of the person who changed it last; empty while nobody did. */
  public Optional<String> editedBy() {
    return Optional.ofNullable(editedBy);
  }

  public Optional<Instant> editedAt() {
    return Optional.ofNullable(editedAt);
  }

  public List<Author> authors() {
    return List.copyOf(authors);
  }

  public ReportContent content() {
    return new ReportContent(answers, carried, plan, figures);
  }
}
