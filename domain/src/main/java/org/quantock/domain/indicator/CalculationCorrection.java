package org.quantock.domain.indicator;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quantock.domain.access.Actor;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/**
 * That a calculation used a version of a reference value which has a next one (IND-36). Its set is
 * calculated again as a proposal (IND-37); another person than the one who recorded the value
 * accepts it (IND-38) or somebody sets it aside with a reason (IND-39).
 */
@Entity
public class CalculationCorrection {

  @EmbeddedId private CorrectionId id;
  private CalculationNumber corrects;
  private IndicatorSetCode indicatorSet;
  private ReferenceValueId valueBefore;
  private ReferenceValueId valueAfter;
  private String used;
  private String cause;
  private PersonId recordedBy;
  private Instant foundAt;

  @Enumerated(EnumType.STRING)
  private CorrectionState state;

  /** The new calculation; null while there is none. */
  private CalculationNumber proposal;

  private PersonId decidedBy;
  private LocalDate decidedOn;
  private Instant decidedAt;
  private String reason;
  @Version private int version;

  protected CalculationCorrection() {}

  /**
   * @param corrects the calculation that counts for its set and used the version before
   */
  public CalculationCorrection(
      CorrectionId id,
      AchievementCalculation corrects,
      ReferenceValue before,
      ReferenceValue after,
      Instant foundAt) {
    if (!corrects.counts()) {
      throw new RuleViolated(
          "calculation-does-not-count",
          "Calculation %s does not count, so it needs no correction.".formatted(corrects.number()));
    }
    this.id = Objects.requireNonNull(id);
    this.corrects = corrects.number();
    this.indicatorSet = corrects.indicatorSet();
    this.valueBefore = before.id();
    this.valueAfter = after.id();
    this.used =
        "version %d of %s for %s"
            .formatted(before.number(), before.title(), before.financialYear());
    this.cause = after.correctedFrom(before);
    this.recordedBy = after.recordedBy();
    this.foundAt = foundAt;
    this.state = CorrectionState.WAITING;
    this.reason = "";
  }

  /** The set is calculated again; what was set aside waits for a decision again (IND-37). */
  public void propose(CalculationNumber calculation) {
    if (state == CorrectionState.ACCEPTED) {
      throw decided();
    }
    state = CorrectionState.PROPOSED;
    proposal = Objects.requireNonNull(calculation);
    decidedBy = null;
    decidedOn = null;
    decidedAt = null;
    reason = "";
  }

  /** Another value was corrected, so that a proposal was worked out without it. */
  public void outdate() {
    if (state == CorrectionState.PROPOSED) {
      state = CorrectionState.WAITING;
      proposal = null;
    }
  }

  /** Why the person cannot accept it, and who can (IND-38); empty where they can. */
  public Optional<String> whyNotAccept(Actor person) {
    if (state == CorrectionState.WAITING) {
      return Optional.of("The set has to be calculated again first.");
    }
    if (state != CorrectionState.PROPOSED) {
      return Optional.of(decided().getMessage());
    }
    return person.id().equals(recordedBy)
        ? Optional.of(
            "You recorded the reference value, so another person has to accept what follows from it.")
        : Optional.empty();
  }

  /**
   * @param seen the calculation that was looked at
   */
  public void accept(Actor by, CalculationNumber seen, LocalDate on, Instant at) {
    Optional<String> whyNot = whyNotAccept(by);
    if (whyNot.isPresent()) {
      throw new RuleViolated("correction-not-accepted", whyNot.get());
    }
    if (!proposal.equals(seen)) {
      throw new Stale(
          "The set was calculated again since; look at calculation %s.".formatted(proposal));
    }
    decide(CorrectionState.ACCEPTED, by.id(), on, at);
  }

  /**
   * The old calculation goes on counting (IND-39).
   *
   * @param why for everybody to read
   */
  public void layAside(String why, PersonId by, LocalDate on, Instant at) {
    if (!isOpen()) {
      throw decided();
    }
    var problems = new Problems();
    problems.text("reason", "why it is set aside", why, 500);
    problems.refuse();
    reason = why.strip();
    decide(CorrectionState.SET_ASIDE, by, on, at);
  }

  private void decide(CorrectionState as, PersonId by, LocalDate on, Instant at) {
    state = as;
    decidedBy = Objects.requireNonNull(by);
    decidedOn = on;
    decidedAt = at;
  }

  private RuleViolated decided() {
    return new RuleViolated(
        "correction-decided",
        "It was %s on %s."
            .formatted(state.title().toLowerCase(Locale.ROOT), Words.date(decidedOn)));
  }

  /** Whether it waits for somebody. */
  public boolean isOpen() {
    return state == CorrectionState.WAITING || state == CorrectionState.PROPOSED;
  }

  public CorrectionId id() {
    return id;
  }

  /** The old calculation. */
  public CalculationNumber corrects() {
    return corrects;
  }

  public IndicatorSetCode indicatorSet() {
    return indicatorSet;
  }

  public ReferenceValueId valueBefore() {
    return valueBefore;
  }

  public ReferenceValueId valueAfter() {
    return valueAfter;
  }

  /** "version 1 of National average list for 2014/15". */
  public String used() {
    return used;
  }

  /** In words, for everybody to read. */
  public String cause() {
    return cause;
  }

  public PersonId recordedBy() {
    return recordedBy;
  }

  public Instant foundAt() {
    return foundAt;
  }

  public CorrectionState state() {
    return state;
  }

  /** The new calculation; empty while there is none. */
  public Optional<CalculationNumber> proposal() {
    return Optional.ofNullable(proposal);
  }

  public Optional<PersonId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Why it was set aside; empty while it was not. */
  public String reason() {
    return reason;
  }
}
