package org.quantock.domain.scheme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * A locally agreed alternative to QOF for one area and year. An administrator configures its terms
 * until they are published; from then on they are frozen, and each later change is an amendment
 * that leaves the earlier terms readable. Practices are offered the published scheme; it runs from
 * its first day, is closed when its last payment is settled, and is marked evaluated at the end.
 */
@Entity
public class Scheme {

  @EmbeddedId private SchemeCode code;
  private String name;
  private OrganisationCode commissioner;
  private OrganisationCode areaTeam;
  private UUID proposal;
  private IndicatorSetCode indicatorSet;
  private LocalDate startsOn;
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  private SchemeState state;

  private LocalDate publishedOn;
  private LocalDate closedOn;

  /** Raised by every verb, so that a change to the terms raises the version of the whole. */
  private int changes;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "scheme", nullable = false)
  @OrderBy("number")
  private List<SchemeVersion> versions = new ArrayList<>();

  @Version private int version;

  protected Scheme() {}

  /** What names a scheme apart from its terms. */
  public record Outline(
      SchemeCode code,
      String name,
      OrganisationCode commissioner,
      OrganisationCode areaTeam,
      Optional<UUID> proposal,
      IndicatorSetCode indicatorSet,
      LocalDate startsOn,
      LocalDate endsOn) {}

  /** Begins a scheme; the terms may still be incomplete and change until it is published. */
  public Scheme(Outline outline, Terms terms, PersonId by, Instant at) {
    checkOutline(outline.name(), outline.startsOn(), outline.endsOn());
    TermsCheck.refuseUnlessWellFormed(terms);
    this.code = outline.code();
    this.name = outline.name().strip();
    this.commissioner = outline.commissioner();
    this.areaTeam = outline.areaTeam();
    this.proposal = outline.proposal().orElse(null);
    this.indicatorSet = outline.indicatorSet();
    this.startsOn = outline.startsOn();
    this.endsOn = outline.endsOn();
    this.state = SchemeState.CONFIGURING;
    versions.add(SchemeVersion.first(startsOn, terms, by, at));
  }

  private static void checkOutline(String name, LocalDate startsOn, LocalDate endsOn) {
    var problems = new Problems();
    problems.text("name", "the name of the scheme", name, 200);
    problems.require(
        endsOn.isAfter(startsOn),
        "endsOn",
        "The last day of the scheme must be after its first day.");
    problems.refuse();
  }

  /** SCH-1: corrects the name and dates of a scheme that is not published yet. */
  public void describe(String newName, LocalDate newStart, LocalDate newEnd) {
    mustAllow(SchemeAction.CHANGE);
    checkOutline(newName, newStart, newEnd);
    name = newName.strip();
    startsOn = newStart;
    endsOn = newEnd;
    versions.get(0).takeEffectFrom(newStart);
    changes++;
  }

  /**
   * Replaces the terms of a scheme that is not published yet (SCH-1), or of the amendment in
   * preparation (SCH-13).
   */
  public void change(Terms terms, PersonId by, Instant at) {
    SchemeVersion open =
        state.allows(SchemeAction.AMEND) ? amendment().orElse(null) : versions.get(0);
    if (open == null || !state.allows(SchemeAction.AMEND)) {
      mustAllow(SchemeAction.CHANGE);
    }
    TermsCheck.refuseUnlessWellFormed(terms);
    open.record(terms, by, at);
    changes++;
  }

  /** Freezes the terms (SCH-1) after checking that they are whole (SCH-3 to SCH-5, SCH-9). */
  public void publish(LocalDate today) {
    mustAllow(SchemeAction.PUBLISH);
    TermsCheck.refuseUnlessWhole(terms(), startsOn, endsOn);
    state = SchemeState.PUBLISHED;
    publishedOn = today;
    changes++;
  }

  /** Begins to prepare an amendment with the newest terms (SCH-13). */
  public void prepareAmendment(LocalDate today, PersonId by, Instant at) {
    mustAllow(SchemeAction.AMEND);
    if (amendment().isPresent()) {
      throw new RuleViolated(
          "amendment-in-preparation",
          "An amendment is in preparation already; go on with it or discard it.");
    }
    versions.add(SchemeVersion.draft(versions.size() + 1, today, terms(), by, at));
    changes++;
  }

  /** Throws the amendment in preparation away. */
  public void discardAmendment() {
    mustAllow(SchemeAction.AMEND);
    versions.remove(preparedAmendment());
    changes++;
  }

  /** Puts the amendment in preparation on record (SCH-1, SCH-2). */
  public void amend(
      LocalDate effectiveFrom, String reason, LocalDate today, PersonId by, Instant at) {
    mustAllow(SchemeAction.AMEND);
    SchemeVersion prepared = preparedAmendment();
    checkAmendment(prepared.terms(), effectiveFrom, reason, today);
    if (prepared.terms().equals(terms())) {
      throw new RuleViolated(
          "amendment-empty", "The amendment changes nothing; change the terms or discard it.");
    }
    prepared.takeEffect(effectiveFrom, reason.strip(), by, at);
    changes++;
  }

  private SchemeVersion preparedAmendment() {
    return amendment()
        .orElseThrow(
            () -> new RuleViolated("amendment-missing", "No amendment is in preparation."));
  }

  /** Prepares an amendment and puts it on record at once. */
  public void amend(
      Terms terms,
      LocalDate effectiveFrom,
      String reason,
      LocalDate today,
      PersonId by,
      Instant at) {
    mustAllow(SchemeAction.AMEND);
    checkAmendment(terms, effectiveFrom, reason, today);
    prepareAmendment(today, by, at);
    SchemeVersion prepared = preparedAmendment();
    prepared.record(terms, by, at);
    prepared.takeEffect(effectiveFrom, reason.strip(), by, at);
  }

  private void checkAmendment(
      Terms terms, LocalDate effectiveFrom, String reason, LocalDate today) {
    var problems = new Problems();
    problems.text("reason", "the reason for the amendment", reason, 2000);
    List<SchemeVersion> recorded = versions();
    LocalDate last = recorded.get(recorded.size() - 1).effectiveFrom();
    problems.require(
        !effectiveFrom.isBefore(today) && !effectiveFrom.isAfter(endsOn),
        "effectiveFrom",
        "An amendment takes effect from today until the last day of the scheme, "
            + "never in the past.");
    problems.require(
        recorded.size() == 1 || effectiveFrom.isAfter(last),
        "effectiveFrom",
        "An amendment takes effect after the amendment before it.");
    problems.refuse();
    TermsCheck.refuseUnlessWhole(terms, startsOn, endsOn);
  }

  /**
   * SCH-7.
   *
   * @param unsettled payments that are not yet paid or reversed, and reports that are not yet
   *     decided
   */
  public void close(long unsettled, LocalDate today) {
    mustAllow(SchemeAction.CLOSE);
    if (today.isBefore(endsOn)) {
      throw new RuleViolated(
          "scheme-not-ended", "The scheme runs until its last day; it cannot be closed before.");
    }
    if (unsettled > 0) {
      throw new RuleViolated(
          "scheme-not-settled",
          "The scheme can be closed when its last report is decided and its last payment is "
              + "settled: %d are still open.".formatted(unsettled));
    }
    amendment().ifPresent(versions::remove);
    state = SchemeState.CLOSED;
    closedOn = today;
    changes++;
  }

  public void markEvaluated() {
    mustAllow(SchemeAction.MARK_EVALUATED);
    state = SchemeState.EVALUATED;
    changes++;
  }

  /** Refuses what the present state does not allow, in words. */
  public void mustAllow(SchemeAction action) {
    if (!state.allows(action)) {
      throw RuleViolated.notAllowed("The scheme", action, state);
    }
  }

  public boolean allows(SchemeAction action) {
    return state.allows(action);
  }

  /** SCH-8. */
  public boolean isRunningOn(LocalDate date) {
    return state == SchemeState.PUBLISHED && !date.isBefore(startsOn);
  }

  /** The terms in force on a date: the newest version effective by then. */
  public SchemeVersion versionOn(LocalDate date) {
    return versions.stream()
        .filter(v -> !v.isDraft() && !v.effectiveFrom().isAfter(date))
        .reduce((earlier, later) -> later)
        .orElse(versions.get(0));
  }

  /** The version of that number. */
  public SchemeVersion versionNumbered(int number) {
    return versions.stream()
        .filter(v -> v.number() == number)
        .findFirst()
        .orElseThrow(() -> NotFound.of("version of the scheme", number));
  }

  /** The newest terms on record, whether in force yet or not. */
  public Terms terms() {
    List<SchemeVersion> recorded = versions();
    return recorded.get(recorded.size() - 1).terms();
  }

  /** The amendment in preparation. */
  public Optional<SchemeVersion> amendment() {
    return versions.stream().filter(SchemeVersion::isDraft).findFirst();
  }

  public SchemeCode code() {
    return code;
  }

  public String name() {
    return name;
  }

  public OrganisationCode commissioner() {
    return commissioner;
  }

  public OrganisationCode areaTeam() {
    return areaTeam;
  }

  /** The id of the approved proposal it was made from, where it was made from one. */
  public Optional<UUID> proposal() {
    return Optional.ofNullable(proposal);
  }

  public IndicatorSetCode indicatorSet() {
    return indicatorSet;
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public SchemeState state() {
    return state;
  }

  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  /** The versions on record, oldest first, without an amendment in preparation. */
  public List<SchemeVersion> versions() {
    return versions.stream().filter(version -> !version.isDraft()).toList();
  }

  public int version() {
    return version;
  }
}
