package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.RecalculationLine;
import org.quantock.domain.payment.RecalculationLine.Corrected;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.payment.WithVersion;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;

/**
 * Prepares, scheme by scheme, what corrected figures of practices make of the entitlements that
 * rest on them (PAY-97). Checks nobody: its callers do.
 */
@ApplicationScoped
public class CorrectedFigures {

  /** Above so many practices the entitlements of a scheme are read at once. */
  private static final int ONE_BY_ONE = 50;

  private static final String OTHERS_TOO =
      "%s With what stood before it would come to %s now, not %s: other figures have changed since it was worked out.";
  private static final String NOT_NOW = "%s It cannot be worked out now, so it stays as it is: %s";

  private Entitlements entitlements;
  private Recalculations recalculations;
  private ReferenceRegister references;
  private Schemes schemes;
  private SchemeFigures figures;
  private EntitlementArithmetic arithmetic;
  private Stamp stamp;

  protected CorrectedFigures() {}

  @Inject
  public CorrectedFigures(
      Entitlements entitlements,
      Recalculations recalculations,
      ReferenceRegister references,
      Schemes schemes,
      SchemeFigures figures,
      EntitlementArithmetic arithmetic,
      Stamp stamp) {
    this.entitlements = entitlements;
    this.recalculations = recalculations;
    this.references = references;
    this.schemes = schemes;
    this.figures = figures;
    this.arithmetic = arithmetic;
    this.stamp = stamp;
  }

  /**
   * What was corrected.
   *
   * @param cause as a sentence
   * @param practices each with what was corrected of it, as a sentence
   * @param restsOn how the name of the figure begins in a working
   * @param before the facts as they stood before
   */
  public record Correction(
      String cause,
      Map<PracticeCode, String> practices,
      String restsOn,
      UnaryOperator<Figures> before) {}

  /** Prepares a recalculation in each scheme that is affected; how many schemes that is. */
  public int prepare(Correction correction) {
    int affected = 0;
    for (Scheme scheme : schemes.all()) {
      List<EntitlementLine> resting =
          standing(scheme, correction.practices().keySet()).stream()
              .filter(line -> line.working().restsOn(correction.restsOn()))
              .toList();
      List<Corrected> corrected =
          resting.isEmpty() ? List.of() : corrected(scheme, resting, correction);
      if (!corrected.isEmpty()) {
        recalculations.add(
            new Recalculation(
                RecalculationId.fresh(),
                scheme.code(),
                correction.cause(),
                stamp.actor().id(),
                corrected,
                stamp.act()));
        affected++;
      }
    }
    return affected;
  }

  /**
   * Prepares what was set aside once more: its entitlements as they stand now beside the facts as
   * they stand now; empty where nothing of it differs.
   */
  public Optional<RecalculationId> again(Recalculation before) {
    Scheme scheme = schemes.get(before.scheme());
    Figures facts = figures.of(scheme);
    Set<String> shares =
        before.lines().stream().map(CorrectedFigures::share).collect(Collectors.toSet());
    List<Corrected> corrected = new ArrayList<>();
    for (EntitlementLine line :
        standing(
            scheme,
            before.lines().stream().map(RecalculationLine::practice).collect(Collectors.toSet()))) {
      if (shares.contains(line.practice() + "/" + line.component() + "/" + line.period())
          && arithmetic.of(scheme, line, new WithVersion(facts, versions(line)))
              instanceof Due.Known now
          && !now.amount().equals(line.amount())) {
        corrected.add(new Corrected(line, now.working(), ""));
      }
    }
    if (corrected.isEmpty()) {
      return Optional.empty();
    }
    var again =
        new Recalculation(
            RecalculationId.fresh(),
            scheme.code(),
            before.cause(),
            before.recordedBy(),
            corrected,
            stamp.act());
    recalculations.add(again);
    return Optional.of(again.id());
  }

  private static String share(RecalculationLine line) {
    return line.practice() + "/" + line.component() + "/" + line.period();
  }

  private List<EntitlementLine> standing(Scheme scheme, Set<PracticeCode> practices) {
    return practices.size() > ONE_BY_ONE
        ? entitlements.latest(scheme.code()).stream()
            .filter(line -> practices.contains(line.practice()))
            .toList()
        : practices.stream()
            .sorted()
            .flatMap(practice -> entitlements.latest(scheme.code(), practice).stream())
            .toList();
  }

  private List<Corrected> corrected(
      Scheme scheme, List<EntitlementLine> lines, Correction correction) {
    Figures after = figures.of(scheme);
    Figures before = correction.before().apply(after);
    List<Corrected> corrected = new ArrayList<>();
    for (EntitlementLine line : lines) {
      Set<ReferenceValue> versions = versions(line);
      Due then = arithmetic.of(scheme, line, new WithVersion(before, versions));
      Due now = arithmetic.of(scheme, line, new WithVersion(after, versions));
      String what = correction.practices().get(line.practice());
      if (now instanceof Due.Unknown unknown) {
        corrected.add(
            new Corrected(line, line.working(), NOT_NOW.formatted(what, unknown.missing())));
      } else if (now instanceof Due.Known known && differs(then, known)) {
        corrected.add(new Corrected(line, known.working(), note(what, then, line)));
      }
    }
    return corrected;
  }

  private static boolean differs(Due then, Due.Known now) {
    return !(then instanceof Due.Known same && same.amount().equals(now.amount()));
  }

  private static String note(String what, Due then, EntitlementLine line) {
    return then instanceof Due.Known same && !same.amount().equals(line.amount())
        ? OTHERS_TOO.formatted(what, same.amount(), line.amount())
        : what;
  }

  private Set<ReferenceValue> versions(EntitlementLine line) {
    return line.uses().stream().map(references::get).collect(Collectors.toCollection(HashSet::new));
  }
}
