package org.quantock.domain.participation;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * One practice's standing with one scheme, from the offer on. The offer states by when to answer
 * and what silence means: staying on national QOF (PAR-1, PAR-3). A practice that joins signs a
 * version of the agreement by name; from then on it takes part in dated spells (PAR-4).
 */
@Entity
public class Participation {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  @EmbeddedId private ParticipationId id;
  private SchemeCode scheme;
  private PracticeCode practice;

  @Enumerated(EnumType.STRING)
  private ParticipationState state;

  private LocalDate offeredOn;
  private LocalDate respondBy;
  private LocalDate decidedOn;
  private boolean byDefault;
  private Integer signedVersion;
  private String signedName;
  private PersonId signedBy;
  private Instant signedAt;
  private LocalDate schemeEndsOn;
  private UUID seen;

  @ElementCollection(fetch = FetchType.EAGER)
  @OrderColumn
  private List<Spell> spells = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @OrderColumn
  private List<Takeover> takeovers = new ArrayList<>();

  @Version private int version;

  protected Participation() {}

  /** Offers the scheme to the practice. */
  public Participation(
      ParticipationId id,
      SchemeCode scheme,
      LocalDate schemeEndsOn,
      PracticeCode practice,
      LocalDate offeredOn,
      LocalDate respondBy) {
    checkDates(offeredOn, respondBy, schemeEndsOn);
    this.id = id;
    this.scheme = scheme;
    this.schemeEndsOn = schemeEndsOn;
    this.practice = practice;
    this.state = ParticipationState.OFFERED;
    this.offeredOn = offeredOn;
    this.respondBy = respondBy;
  }

  /**
   * A participation as if the practice had joined, to work out what that would come to. It is never
   * kept.
   */
  public static Participation asIfJoined(
      SchemeCode scheme, LocalDate schemeEndsOn, PracticeCode practice, LocalDate from) {
    var participation = new Participation();
    participation.id = ParticipationId.fresh();
    participation.scheme = scheme;
    participation.schemeEndsOn = schemeEndsOn;
    participation.practice = practice;
    participation.state = ParticipationState.JOINED;
    participation.spells.add(new Spell(from, null));
    return participation;
  }

  /** Refuses an offer whose day to answer by lies before it or after the scheme. */
  public static void checkDates(LocalDate offeredOn, LocalDate respondBy, LocalDate schemeEndsOn) {
    var problems = new Problems();
    problems.require(
        respondBy.isAfter(offeredOn),
        "respondBy",
        "The day to answer by must be after the day of the offer.");
    problems.require(
        !respondBy.isAfter(schemeEndsOn),
        "respondBy",
        "The day to answer by must not be after the scheme ends.");
    problems.refuse();
  }

  /** Keeps a place without taking part yet (PAR-3). */
  public void reserve(LocalDate today) {
    mustAllow(ParticipationAction.RESERVE);
    mustBeInTime(today);
    state = ParticipationState.RESERVED;
    decidedOn = today;
  }

  /**
   * Joins from a date on, which may lie before today where the scheme was approved after it began
   * (PAR-2).
   *
   * @param agreementVersion the version of the scheme's agreement that is signed
   * @param name the name of the person who signs, as they typed it
   */
  public void join(
      int agreementVersion,
      String name,
      LocalDate from,
      LocalDate schemeStartsOn,
      LocalDate today,
      Actor signer,
      Instant at) {
    mustAllow(ParticipationAction.JOIN);
    if (state != ParticipationState.RESERVED) {
      mustBeInTime(today);
    }
    sign(agreementVersion, name, from, schemeStartsOn, signer, at);
    state = ParticipationState.JOINED;
    decidedOn = today;
    byDefault = false;
  }

  /** Stays on national QOF: a positive choice (PAR-1). */
  public void stay(LocalDate today) {
    mustAllow(ParticipationAction.STAY);
    state = ParticipationState.STAYING;
    decidedOn = today;
    byDefault = false;
  }

  /** PAR-3: the day to answer has passed in silence, so what the offer stated applies. */
  public void applyDefault(LocalDate today) {
    mustAllow(ParticipationAction.APPLY_DEFAULT);
    if (!hasLapsedOn(today)) {
      throw new RuleViolated(
          "offer-still-open", "The practice still has time to answer the offer.");
    }
    state = ParticipationState.STAYING;
    decidedOn = today;
    byDefault = true;
  }

  /** Leaves for national QOF; the last day of taking part is the day before. */
  public void leave(LocalDate from, LocalDate today) {
    mustAllow(ParticipationAction.LEAVE);
    Spell last = spells.get(spells.size() - 1);
    var problems = new Problems();
    problems.require(
        !from.isBefore(today) && from.isAfter(last.startsOn()) && !from.isAfter(schemeEndsOn),
        "from",
        "The first day back on national QOF must be today or later, after the practice joined, "
            + "and not after the scheme ends.");
    problems.refuse();
    spells.set(spells.size() - 1, new Spell(last.startsOn(), from.minusDays(1)));
    state = ParticipationState.LEFT;
    decidedOn = today;
  }

  /** Takes part again from a date on, signing the agreement in force (PAR-2, PAR-6). */
  public void comeBack(
      int agreementVersion,
      String name,
      LocalDate from,
      LocalDate today,
      Actor signer,
      Instant at) {
    mustAllow(ParticipationAction.RETURN);
    LocalDate left = spells.get(spells.size() - 1).endsOn();
    if (from.isBefore(today)) {
      throw new InvalidInput("from", "The first day back in the scheme must be today or later.");
    }
    sign(agreementVersion, name, from, left.plusDays(1), signer, at);
    state = ParticipationState.RETURNED;
    decidedOn = today;
  }

  /**
   * Ends on the last day of a practice that closes (PAR-13). The day may lie before today: a
   * closing is a fact that is often recorded later.
   */
  public void end(LocalDate lastDay, LocalDate today) {
    mustAllow(ParticipationAction.END);
    spells.removeIf(spell -> spell.startsOn().isAfter(lastDay));
    if (!spells.isEmpty()) {
      Spell last = spells.get(spells.size() - 1);
      if (last.contains(lastDay)) {
        spells.set(spells.size() - 1, new Spell(last.startsOn(), lastDay));
      }
    }
    state = ParticipationState.ENDED;
    decidedOn = today;
  }

  /**
   * Takes over from a practice that was merged into this one (PAR-14). Where this practice takes
   * part already, it goes on and takes the entitlement over; where it has not chosen yet, it takes
   * part from that day under the agreement that the predecessor signed.
   *
   * @param from the day after the predecessor's last
   */
  public void takeOver(Participation predecessor, LocalDate from, LocalDate today) {
    mustAllow(ParticipationAction.TAKE_OVER);
    if (!predecessor.scheme.equals(scheme) || predecessor.practice.equals(practice)) {
      throw new IllegalArgumentException(
          "%s cannot take over from %s".formatted(practice, predecessor.practice));
    }
    if (!state.takesPart()) {
      spells.add(new Spell(from, null));
      signedVersion = predecessor.signedVersion;
      signedName = predecessor.signedName;
      signedBy = predecessor.signedBy;
      signedAt = predecessor.signedAt;
      state = ParticipationState.JOINED;
      decidedOn = today;
      byDefault = false;
    }
    predecessor.takeovers.forEach(
        earlier -> takeovers.add(new Takeover(earlier.predecessor(), from)));
    takeovers.add(new Takeover(predecessor.practice, from));
  }

  private void sign(
      int agreementVersion,
      String name,
      LocalDate from,
      LocalDate earliest,
      Actor signer,
      Instant at) {
    var problems = new Problems();
    problems.text("signedName", "your full name to sign the agreement", name, 100);
    problems.require(
        !from.isBefore(earliest) && !from.isAfter(schemeEndsOn),
        "from",
        "The first day must lie inside the scheme and after any earlier spell.");
    problems.refuse();
    if (!signer.isOf(practice)) {
      throw new RuleViolated(
          "signer-not-of-practice", "Only a person of the practice can sign for it.");
    }
    spells.add(new Spell(from, null));
    signedVersion = agreementVersion;
    signedName = name.strip();
    signedBy = signer.id();
    signedAt = at;
  }

  private void mustBeInTime(LocalDate today) {
    if (hasLapsedOn(today)) {
      throw new RuleViolated("offer-lapsed", lapsed());
    }
  }

  /** Whether the day to answer by has passed. */
  public boolean hasLapsedOn(LocalDate today) {
    return today.isAfter(respondBy);
  }

  String lapsed() {
    return "The offer was to be answered by %s; after that day the practice stays on national QOF. "
            .formatted(DAY.format(respondBy))
        + "Ask the scheme administrator.";
  }

  private void mustAllow(ParticipationAction action) {
    if (!state.allows(action)) {
      throw RuleViolated.notAllowed("The participation of " + practice, action, state);
    }
  }

  public boolean allows(ParticipationAction action) {
    return state.allows(action);
  }

  /** Whether the practice takes part on a date. */
  public boolean takesPartOn(LocalDate date) {
    return spells.stream().anyMatch(spell -> spell.contains(date));
  }

  /** Whether it takes part on any day from the one to the other. */
  public boolean takesPartBetween(LocalDate first, LocalDate last) {
    return spells.stream()
        .anyMatch(
            spell ->
                !spell.startsOn().isAfter(last)
                    && !(spell.endsOn() == null ? schemeEndsOn : spell.endsOn()).isBefore(first));
  }

  /** PAR-12: on which days from the one to the other it takes part. */
  public DaysTakenPart daysTakenPart(LocalDate first, LocalDate last) {
    List<Spell> within = new ArrayList<>();
    for (Spell spell : spells) {
      LocalDate from = spell.startsOn().isBefore(first) ? first : spell.startsOn();
      LocalDate end = spell.endsOn() == null ? schemeEndsOn : spell.endsOn();
      LocalDate to = end.isAfter(last) ? last : end;
      if (!to.isBefore(from)) {
        within.add(new Spell(from, to));
      }
    }
    return new DaysTakenPart(first, last, within);
  }

  /** PAR-8, PAR-15: whether it owes the report of a period under the terms. */
  public boolean owesReportOf(ReportingPeriod period, Terms terms) {
    return terms.payByDays()
        ? takesPartBetween(period.startsOn(), period.endsOn())
        : takesPartOn(period.endsOn());
  }

  public ParticipationId id() {
    return id;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  public PracticeCode practice() {
    return practice;
  }

  public ParticipationState state() {
    return state;
  }

  public LocalDate offeredOn() {
    return offeredOn;
  }

  public LocalDate respondBy() {
    return respondBy;
  }

  /** The day of the present choice; empty while the offer is open. */
  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  /** Whether the practice stays because it did not answer. */
  public boolean isByDefault() {
    return byDefault;
  }

  /** The version of the agreement signed last. */
  public Optional<Integer> signedVersion() {
    return Optional.ofNullable(signedVersion);
  }

  public Optional<String> signedName() {
    return Optional.ofNullable(signedName);
  }

  public Optional<PersonId> signedBy() {
    return Optional.ofNullable(signedBy);
  }

  public Optional<Instant> signedAt() {
    return Optional.ofNullable(signedAt);
  }

  public List<Spell> spells() {
    return List.copyOf(spells);
  }

  /**
   * Keeps what the practice saw of its year when it made its present choice (PAR-16).
   *
   * @param document its id
   */
  public void keepSeen(UUID document) {
    this.seen = document;
  }

  /** The id of what the practice saw when it chose. */
  public Optional<UUID> seen() {
    return Optional.ofNullable(seen);
  }

  /** What it took over by mergers, in order of time. */
  public List<Takeover> takeovers() {
    return List.copyOf(takeovers);
  }

  public int version() {
    return version;
  }
}
