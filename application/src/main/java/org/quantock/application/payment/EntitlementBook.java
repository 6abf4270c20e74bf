package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.EntitlementPlan;
import org.quantock.domain.payment.EntitlementPlan.Item;
import org.quantock.domain.payment.EntitlementPlan.Kind;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.PaidEntry;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.scheme.Scheme;

/** Works entitlements out and keeps them, entry by entry (PAY-80, PAY-86). */
@ApplicationScoped
public class EntitlementBook {

  /** The cause of a first entry. */
  static final String FIRST = "First worked out.";

  private Entitlements entitlements;
  private Participations participations;
  private PaymentLines paid;
  private SchemeFigures figures;

  protected EntitlementBook() {}

  @Inject
  public EntitlementBook(
      Entitlements entitlements,
      Participations participations,
      PaymentLines paid,
      SchemeFigures figures) {
    this.entitlements = entitlements;
    this.participations = participations;
    this.paid = paid;
    this.figures = figures;
  }

  /**
   * What was kept, and what was not.
   *
   * @param added the entries that were added, first ones and next ones
   * @param differing what would differ from the entry that counts and was left as it is
   * @param unknown what cannot be worked out yet
   */
  public record Outcome(List<EntitlementLine> added, List<Item> differing, List<Item> unknown) {

    public Outcome {
      added = List.copyOf(added);
      differing = List.copyOf(differing);
      unknown = List.copyOf(unknown);
    }
  }

  /** What the entitlements of every practice come to now; nothing is kept. */
  public List<EntitlementPlan> plan(Scheme scheme) {
    Figures facts = figures.of(scheme);
    Map<PracticeCode, List<EntitlementLine>> standing =
        entitlements.latest(scheme.code()).stream()
            .collect(Collectors.groupingBy(EntitlementLine::practice));
    return participations.of(scheme.code()).stream()
        .filter(
            participation ->
                !participation.spells().isEmpty() || standing.containsKey(participation.practice()))
        .map(
            participation ->
                EntitlementPlan.of(
                    scheme,
                    participation,
                    facts,
                    standing.getOrDefault(participation.practice(), List.of())))
        .toList();
  }

  /** What those of one practice come to now; nothing is kept. */
  public EntitlementPlan plan(Scheme scheme, PracticeCode practice) {
    List<EntitlementLine> standing = entitlements.latest(scheme.code(), practice);
    return participations
        .of(scheme.code(), practice)
        .map(
            participation ->
                EntitlementPlan.of(scheme, participation, figures.of(scheme), standing))
        .orElse(new EntitlementPlan(List.of()));
  }

  /** Adds first entries for the whole scheme; where an entry stands, nothing is changed. */
  public Outcome addFirst(Scheme scheme, Act act) {
    List<EntitlementLine> added = new ArrayList<>();
    List<Item> differing = new ArrayList<>();
    List<Item> unknown = new ArrayList<>();
    for (EntitlementPlan plan : plan(scheme)) {
      plan.of(Kind.FIRST).forEach(item -> added.add(item.next(scheme, FIRST, act)));
      differing.addAll(plan.of(Kind.DIFFERS));
      unknown.addAll(plan.of(Kind.UNKNOWN));
    }
    entitlements.add(added);
    return new Outcome(added, differing, unknown);
  }

  /**
   * Adds the first entries of some practices that can be worked out and are not on record. Those
   * that have all of theirs are not looked at again.
   */
  public void addMissing(Scheme scheme, List<PracticeCode> practices, LocalDate today, Act act) {
    if (practices.isEmpty()) {
      return;
    }
    Map<PracticeCode, Long> onRecord = entitlements.counts(scheme.code(), practices);
    long atMost = EntitlementPlan.sharesAtMost(scheme, today);
    List<PracticeCode> open =
        practices.stream()
            .filter(practice -> onRecord.getOrDefault(practice, 0L) < atMost)
            .toList();
    if (open.isEmpty()) {
      return;
    }
    Figures facts = figures.of(scheme);
    List<EntitlementLine> added = new ArrayList<>();
    for (Participation participation : participations.of(scheme.code(), open)) {
      PracticeCode practice = participation.practice();
      if (!participation.spells().isEmpty()
          && onRecord.getOrDefault(practice, 0L)
              < EntitlementPlan.shares(scheme, participation, today)) {
        List<EntitlementLine> standing =
            onRecord.containsKey(practice)
                ? entitlements.latest(scheme.code(), practice)
                : List.of();
        EntitlementPlan.of(scheme, participation, facts, standing)
            .of(Kind.FIRST)
            .forEach(item -> added.add(item.next(scheme, FIRST, act)));
      }
    }
    entitlements.add(added);
  }

  /**
   * Follows changes of days or baselines: adds first entries, and next entries with their cause
   * where nothing of the share is in a payment run; leaves the rest as it is.
   *
   * @param causes what happened to each practice
   */
  public Outcome follow(Scheme scheme, Map<PracticeCode, String> causes, Act act) {
    List<EntitlementPlan> plans =
        causes.size() == 1
            ? causes.keySet().stream().map(practice -> plan(scheme, practice)).toList()
            : plan(scheme);
    Set<String> inRuns = sharesInRuns(scheme, causes.keySet());
    List<EntitlementLine> added = new ArrayList<>();
    List<Item> differing = new ArrayList<>();
    List<Item> unknown = new ArrayList<>();
    for (EntitlementPlan plan : plans) {
      for (Item item : plan.items()) {
        String cause = causes.get(item.practice());
        if (cause != null) {
          switch (item.kind()) {
            case FIRST -> added.add(item.next(scheme, FIRST + " " + cause, act));
            case DIFFERS -> {
              if (inRuns.contains(share(item))) {
                differing.add(item);
              } else {
                added.add(item.next(scheme, cause, act));
              }
            }
            case UNKNOWN -> unknown.add(item);
            case STANDS -> {
              // Nothing changes.
            }
          }
        }
      }
    }
    entitlements.add(added);
    return new Outcome(added, differing, unknown);
  }

  /** Adds the next entry for everything that differs now, with the reason of who accepts it. */
  public Outcome accept(Scheme scheme, PracticeCode practice, String reason, Act act) {
    EntitlementPlan plan = plan(scheme, practice);
    List<EntitlementLine> added =
        plan.of(Kind.DIFFERS).stream().map(item -> item.next(scheme, reason, act)).toList();
    entitlements.add(added);
    return new Outcome(added, List.of(), plan.of(Kind.UNKNOWN));
  }

  private Set<String> sharesInRuns(Scheme scheme, Set<PracticeCode> practices) {
    return paid.entries(scheme.code(), practices).stream()
        .map(EntitlementBook::share)
        .collect(Collectors.toSet());
  }

  private static String share(PaidEntry payment) {
    return payment.practice() + "/" + payment.component() + "/" + payment.period();
  }

  private static String share(Item item) {
    return item.practice() + "/" + item.component().code() + "/" + item.period().number();
  }
}
