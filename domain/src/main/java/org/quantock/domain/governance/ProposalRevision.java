package org.quantock.domain.governance;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.shared.Money;

/** One numbered text of a proposal. Changed through {@link Proposal} alone. */
@Entity
public class ProposalRevision {

  @Id private UUID id;
  private int number;
  private String title;
  @ElementCollection @OrderColumn private List<String> aims;
  private String caseText;
  @ElementCollection @OrderColumn private List<String> measures;
  private Money cost;
  private String costExplanation;
  private LocalDate startsOn;
  private LocalDate endsOn;
  private LocalDate writtenOn;
  private String writtenByName;
  private LocalDate submittedOn;
  private String submittedByName;

  protected ProposalRevision() {}

  ProposalRevision(int number, ProposalText text, String writtenByName, LocalDate writtenOn) {
    this.id = UUID.randomUUID();
    this.number = number;
    this.aims = new ArrayList<>();
    this.measures = new ArrayList<>();
    write(text, writtenByName, writtenOn);
  }

  void write(ProposalText text, String by, LocalDate on) {
    title = text.title();
    replace(aims, text.aims());
    caseText = text.caseText();
    replace(measures, text.measures());
    cost = text.cost();
    costExplanation = text.costExplanation();
    startsOn = text.startsOn();
    endsOn = text.endsOn();
    writtenByName = by;
    writtenOn = on;
  }

  private static void replace(List<String> kept, List<String> texts) {
    if (!kept.equals(texts)) {
      kept.clear();
      kept.addAll(texts);
    }
  }

  void submit(String by, LocalDate on) {
    submittedByName = by;
    submittedOn = on;
  }

  /** From 1, without gaps. */
  public int number() {
    return number;
  }

  public ProposalText text() {
    return new ProposalText(
        title, aims, caseText, measures, cost, costExplanation, startsOn, endsOn);
  }

  /** When it was last written. */
  public LocalDate writtenOn() {
    return writtenOn;
  }

  public String writtenByName() {
    return writtenByName;
  }

  /** When it went to the deciding body; empty for a text that never did. */
  public Optional<LocalDate> submittedOn() {
    return Optional.ofNullable(submittedOn);
  }

  /** Who sent it to the deciding body; empty for a text that never went. */
  public Optional<String> submittedByName() {
    return Optional.ofNullable(submittedByName);
  }
}
