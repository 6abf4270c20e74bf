package org.quantock.domain.governance;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/** What was decided about one revision of a proposal, by whom and why. Never changed. */
@Entity
public class Decision {

  @Id private UUID id;
  private int revision;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String reasons;
  @ElementCollection @OrderColumn private List<String> conditions;
  private PersonId decidedBy;
  private String decidedByName;
  private OrganisationCode body;

  @Enumerated(EnumType.STRING)
  private Policy policy;

  private LocalDate decidedOn;
  private LocalDate effectiveOn;
  private Instant recordedAt;

  protected Decision() {}

  Decision(
      int revision, DecisionText text, OrganisationCode body, Actor decidedBy, Instant recordedAt) {
    this.id = UUID.randomUUID();
    this.revision = revision;
    this.outcome = text.outcome();
    this.reasons = text.reasons();
    this.conditions = new ArrayList<>(text.conditions());
    this.decidedBy = decidedBy.id();
    this.decidedByName = decidedBy.name();
    this.body = body;
    this.policy = Policy.on(text.decidedOn());
    this.decidedOn = text.decidedOn();
    this.effectiveOn = text.effectiveOn() == null ? text.decidedOn() : text.effectiveOn();
    this.recordedAt = recordedAt;
  }

  /** The revision that was decided. */
  public int revision() {
    return revision;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String reasons() {
    return reasons;
  }

  public List<String> conditions() {
    return List.copyOf(conditions);
  }

  public PersonId decidedBy() {
    return decidedBy;
  }

  public String decidedByName() {
    return decidedByName;
  }

  public OrganisationCode body() {
    return body;
  }

  /** The national rules in force when it was decided. */
  public Policy policy() {
    return policy;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public LocalDate effectiveOn() {
    return effectiveOn;
  }

  /** When it was entered here, which is neither of the other two dates (GOV-10). */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** GOV-10. */
  public boolean isRetrospective() {
    return effectiveOn.isBefore(decidedOn);
  }
}
