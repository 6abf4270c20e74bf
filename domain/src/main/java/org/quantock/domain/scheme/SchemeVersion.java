package org.quantock.domain.scheme;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quantock.domain.shared.PersonId;

/**
 * The terms of a scheme as they stand from a date: version 1 is what was published, each later one
 * an amendment. Part of the {@link Scheme} aggregate.
 */
@Entity
public class SchemeVersion {

  @Id private UUID id;
  private int number;
  private LocalDate effectiveFrom;
  private String reason;
  private boolean draft;
  private PersonId recordedBy;
  private Instant recordedAt;
  private String agreement;
  @Embedded private ReferenceValues reference;

  @ElementCollection @OrderColumn private List<RetainedIndicator> retained = new ArrayList<>();
  @ElementCollection @OrderColumn private List<Aim> aims = new ArrayList<>();
  @ElementCollection @OrderColumn private List<Question> questions = new ArrayList<>();
  @ElementCollection @OrderColumn private List<ReportingPeriod> periods = new ArrayList<>();
  @ElementCollection @OrderColumn private List<Criterion> criteria = new ArrayList<>();
  @ElementCollection @OrderColumn private List<PaymentComponent> components = new ArrayList<>();
  @ElementCollection @OrderColumn private List<PaymentShare> shares = new ArrayList<>();
  @ElementCollection @OrderColumn private List<Assumption> assumptions = new ArrayList<>();
  @ElementCollection @OrderColumn private List<AppliedRule> rules = new ArrayList<>();

  protected SchemeVersion() {}

  private SchemeVersion(
      int number, LocalDate effectiveFrom, boolean draft, Terms terms, PersonId by, Instant at) {
    this.id = UUID.randomUUID();
    this.number = number;
    this.effectiveFrom = effectiveFrom;
    this.reason = "";
    this.draft = draft;
    record(terms, by, at);
  }

  /** The terms that a scheme begins with. */
  static SchemeVersion first(LocalDate effectiveFrom, Terms terms, PersonId by, Instant at) {
    return new SchemeVersion(1, effectiveFrom, false, terms, by, at);
  }

  /** An amendment in preparation (SCH-13); its day is set when it is recorded. */
  static SchemeVersion draft(int number, LocalDate from, Terms terms, PersonId by, Instant at) {
    return new SchemeVersion(number, from, true, terms, by, at);
  }

  /** Makes an amendment in preparation count from a date on. */
  void takeEffect(LocalDate from, String why, PersonId by, Instant at) {
    this.effectiveFrom = from;
    this.reason = why;
    this.recordedBy = by;
    this.recordedAt = at;
    this.draft = false;
  }

  /** Replaces the terms of a version that does not count yet (SCH-1, SCH-13). */
  void record(Terms terms, PersonId by, Instant at) {
    this.recordedBy = by;
    this.recordedAt = at;
    this.agreement = terms.agreement();
    this.reference = terms.reference();
    replace(retained, terms.retained());
    replace(aims, terms.aims());
    replace(questions, terms.questions());
    replace(periods, terms.periods());
    replace(criteria, terms.criteria());
    replace(components, terms.components());
    replace(shares, terms.shares());
    replace(assumptions, terms.assumptions());
    replace(rules, terms.rules());
  }

  void takeEffectFrom(LocalDate date) {
    this.effectiveFrom = date;
  }

  private static <T> void replace(List<T> held, List<T> wanted) {
    held.clear();
    held.addAll(wanted);
  }

  public UUID id() {
    return id;
  }

  /** From 1; the version a practice signs. */
  public int number() {
    return number;
  }

  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  /** Whether it is an amendment in preparation, which nobody is bound by. */
  public boolean isDraft() {
    return draft;
  }

  /** Why the amendment was made; empty for version 1. */
  public String reason() {
    return reason;
  }

  public PersonId recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public Terms terms() {
    return new Terms(
        agreement,
        retained,
        aims,
        questions,
        periods,
        criteria,
        components,
        shares,
        reference,
        assumptions,
        rules);
  }
}
