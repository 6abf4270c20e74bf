package org.quantock.domain.indicator;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/**
 * One calculation of the points of every published result of an indicator set. It is numbered and
 * never overwritten (IND-30): the next one is another. It ends with one line for each result
 * (IND-31), or, with none stored, as failed (IND-32).
 */
@Entity
public class AchievementCalculation {

  /** After this long without a sign of progress a calculation counts as stopped. */
  public static final Duration SILENCE = Duration.ofMinutes(2);

  @EmbeddedId private CalculationNumber number;
  private IndicatorSetCode indicatorSet;

  @Enumerated(EnumType.STRING)
  private CalculationState state;

  /** The set again while it runs, so that the database keeps to one at a time (IND-33). */
  private String running;

  private PersonId startedBy;
  private String startedByName;
  private Instant startedAt;
  private Instant finishedAt;
  private String failure;
  private CalculationTotals totals;

  /** Whether it waits to be accepted before it counts (IND-37). */
  private boolean proposed;

  @Version private int version;

  protected AchievementCalculation() {}

  /** Starts it. */
  public AchievementCalculation(
      CalculationNumber number,
      IndicatorSet set,
      PersonId startedBy,
      String startedByName,
      Instant startedAt) {
    if (!set.isPublished()) {
      throw new RuleViolated(
          "calculation-of-unpublished-set",
          "%s is not published yet; its points can still change.".formatted(set.title()));
    }
    this.number = Objects.requireNonNull(number);
    this.indicatorSet = set.code();
    this.running = set.code().value();
    this.state = CalculationState.RUNNING;
    this.startedBy = Objects.requireNonNull(startedBy);
    this.startedByName = startedByName;
    this.startedAt = startedAt;
  }

  /** It corrects the calculation that counts, so it counts only when people accept it (IND-37). */
  public void propose() {
    requireRunning();
    proposed = true;
  }

  /** It was accepted: from now on it is the one that counts for its set (IND-38). */
  public void accept() {
    if (state != CalculationState.DONE) {
      throw new RuleViolated(
          "calculation-not-done",
          "Calculation %s is not finished, so it cannot be accepted.".formatted(number));
    }
    proposed = false;
  }

  /** Whether it is finished and nobody has to accept it first. */
  public boolean counts() {
    return state == CalculationState.DONE && !proposed;
  }

  public void finish(CalculationTotals came, Instant at) {
    requireRunning();
    this.state = CalculationState.DONE;
    this.running = null;
    this.totals = Objects.requireNonNull(came);
    this.finishedAt = at;
  }

  /**
   * @param reason a sentence for the person who started it
   */
  public void fail(String reason, Instant at) {
    requireRunning();
    this.state = CalculationState.FAILED;
    this.running = null;
    this.failure = reason.length() <= 1000 ? reason : reason.substring(0, 999) + "…";
    this.finishedAt = at;
  }

  private void requireRunning() {
    if (state != CalculationState.RUNNING) {
      throw new RuleViolated(
          "calculation-ended",
          "Calculation %s has ended and stays as it is; start another.".formatted(number));
    }
  }

  /** Whether it should be running but has given no sign for a while. */
  public boolean hasStopped(Instant lastSign, Instant now) {
    return isRunning() && lastSign.plus(SILENCE).isBefore(now);
  }

  /** Whether it has to be accepted before it counts. */
  public boolean isProposed() {
    return proposed;
  }

  public boolean isRunning() {
    return state == CalculationState.RUNNING;
  }

  public CalculationNumber number() {
    return number;
  }

  public IndicatorSetCode indicatorSet() {
    return indicatorSet;
  }

  public CalculationState state() {
    return state;
  }

  public PersonId startedBy() {
    return startedBy;
  }

  public String startedByName() {
    return startedByName;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  /** Why nothing was stored; empty unless it failed. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** Empty until it is done. */
  public Optional<CalculationTotals> totals() {
    return Optional.ofNullable(totals);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AchievementCalculation that && Objects.equals(number(), that.number());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(number());
  }
}
