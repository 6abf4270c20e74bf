package org.quantock.domain.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.access.Actor;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/**
 * What the next version of a reference value, or a corrected figure of practices (PAY-97), makes of
 * the entitlements of a scheme, practice by practice (PAY-31). It is a proposal: until another
 * person than the one who recorded the figure accepts it (PAY-32), nothing changes. Accepting adds
 * the next entries; setting it aside keeps it on record with a reason.
 */
@Entity
public class Recalculation {

  @EmbeddedId private RecalculationId id;
  private SchemeCode scheme;
  private ReferenceValueId valueBefore;
  private ReferenceValueId valueAfter;
  private String cause;

  @Enumerated(EnumType.STRING)
  private RecalculationState state;

  /** Who recorded the value that it follows from. */
  private PersonId recordedBy;

  @Embedded private Act prepared;
  @Embedded private Act decided;
  private String reason;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "recalculation", nullable = false, updatable = false)
  @OrderBy("line")
  private List<RecalculationLine> lines = new ArrayList<>();

  @Version private int version;

  protected Recalculation() {}

  /**
   * Prepares what is to be decided.
   *
   * @param corrected the entitlements that count and used the version before, as they would be
   */
  public Recalculation(
      RecalculationId id,
      SchemeCode scheme,
      ReferenceValue before,
      ReferenceValue after,
      List<RecalculationLine.Corrected> corrected,
      Act prepared) {
    this(id, scheme, after.correctedFrom(before), after.recordedBy(), corrected, prepared);
    this.valueBefore = before.id();
    this.valueAfter = after.id();
  }

  /**
   * Prepares what follows from corrected figures of practices, such as list sizes (PAY-97).
   *
   * @param cause what was corrected, as a sentence
   * @param recordedBy who recorded the figures
   * @param corrected the entitlements that count and rest on them, as they would be
   */
  public Recalculation(
      RecalculationId id,
      SchemeCode scheme,
      String cause,
      PersonId recordedBy,
      List<RecalculationLine.Corrected> corrected,
      Act prepared) {
    if (corrected.isEmpty()) {
      throw new RuleViolated(
          "nothing-to-recalculate",
          "No entitlement of this scheme was worked out with what stood before.");
    }
    this.id = id;
    this.scheme = scheme;
    this.cause = cause;
    this.state = RecalculationState.PREPARED;
    this.recordedBy = recordedBy;
    this.prepared = prepared;
    this.reason = "";
    for (RecalculationLine.Corrected each : corrected) {
      lines.add(new RecalculationLine(lines.size() + 1, each));
    }
  }

  /** Why the person cannot decide it, and who can (PAY-32); empty where they can. */
  public Optional<String> whyNotAccept(Actor person) {
    if (state != RecalculationState.PREPARED) {
      return Optional.of(
          "It was %s on %s."
              .formatted(
                  state.title().toLowerCase(java.util.Locale.ROOT), Words.date(decided.on())));
    }
    return person.id().equals(recordedBy)
        ? Optional.of(
            "You recorded the %s, so another person has to accept what follows from it."
                .formatted(valueAfter == null ? "corrected figure" : "reference value"))
        : Optional.empty();
  }

  /**
   * Accepts it: the entries that are to be added (PAY-33).
   *
   * @param seen the version that was looked at
   * @param counting the entries that count now, by id; an entry that counts no longer refuses it
   */
  public List<EntitlementLine> accept(
      Actor by, int seen, Map<EntitlementLineId, EntitlementLine> counting, Act act) {
    Optional<String> whyNot = whyNotAccept(by);
    if (whyNot.isPresent()) {
      throw new RuleViolated("recalculation-not-accepted", whyNot.get());
    }
    Stale.check("The recalculation", seen, version);
    List<EntitlementLine> next = new ArrayList<>();
    for (RecalculationLine line : lines) {
      EntitlementLine old = counting.get(line.corrects());
      if (old == null) {
        throw new RuleViolated(
            "entitlement-changed",
            "The entitlement of %s for period %d has changed since this was prepared. Set it aside and prepare it again."
                .formatted(line.practice(), line.period()));
      }
      if (!line.difference().isZero()) {
        next.add(next(old, line, act));
      }
    }
    state = RecalculationState.ACCEPTED;
    decided = act;
    return next;
  }

  private EntitlementLine next(EntitlementLine old, RecalculationLine line, Act act) {
    Set<ReferenceValueId> uses = new HashSet<>(old.uses());
    if (valueAfter != null) {
      uses.remove(valueBefore);
      uses.add(valueAfter);
    }
    return new EntitlementLine(
        EntitlementLineId.fresh(),
        old.scheme(),
        old.practice(),
        old.component(),
        old.period(),
        old.entry() + 1,
        line.newWorking(),
        cause,
        uses,
        act);
  }

  /**
   * Leaves everything as it is.
   *
   * @param why for everybody to read
   */
  public void layAside(String why, int seen, Act act) {
    if (state != RecalculationState.PREPARED) {
      throw new RuleViolated(
          "recalculation-decided",
          "It was decided before; prepare another one where something is left to correct.");
    }
    Stale.check("The recalculation", seen, version);
    var problems = new Problems();
    problems.text("reason", "why it is set aside", why, 500);
    problems.refuse();
    state = RecalculationState.SET_ASIDE;
    reason = why.strip();
    decided = act;
  }

  public RecalculationId id() {
    return id;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  /** Empty where it follows from figures of practices. */
  public Optional<ReferenceValueId> valueBefore() {
    return Optional.ofNullable(valueBefore);
  }

  /** Empty where it follows from figures of practices. */
  public Optional<ReferenceValueId> valueAfter() {
    return Optional.ofNullable(valueAfter);
  }

  /** In words, for everybody to read. */
  public String cause() {
    return cause;
  }

  public RecalculationState state() {
    return state;
  }

  public PersonId recordedBy() {
    return recordedBy;
  }

  public Act prepared() {
    return prepared;
  }

  public Optional<Act> decided() {
    return Optional.ofNullable(decided);
  }

  /** Why it was set aside; empty while it was not. */
  public String reason() {
    return reason;
  }

  public List<RecalculationLine> lines() {
    return List.copyOf(lines);
  }

  public Money oldTotal() {
    return lines.stream().map(RecalculationLine::oldAmount).reduce(Money.ZERO, Money::plus);
  }

  public Money newTotal() {
    return lines.stream().map(RecalculationLine::newAmount).reduce(Money.ZERO, Money::plus);
  }

  public Money difference() {
    return newTotal().minus(oldTotal());
  }

  public int version() {
    return version;
  }
}
