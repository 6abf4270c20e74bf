package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.indicator.RecalculationNeeds;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.RecalculationLine.Corrected;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.payment.WithVersion;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/**
 * Finds the entitlements that used a version of a reference value and prepares, scheme by scheme,
 * what the next version makes of them (PAY-31). Checks nobody: its callers do.
 */
@ApplicationScoped
public class PreparedRecalculations implements RecalculationNeeds {

  private static final String OTHERS_TOO =
      "With the version before it would come to %s now, not %s: other figures have changed since it was worked out.";
  private static final String NOT_NOW = "It cannot be worked out now, so it stays as it is: %s";

  private Entitlements entitlements;
  private Recalculations recalculations;
  private ReferenceRegister references;
  private Schemes schemes;
  private SchemeFigures figures;
  private EntitlementArithmetic arithmetic;
  private Stamp stamp;

  protected PreparedRecalculations() {}

  @Inject
  public PreparedRecalculations(
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

  @Override
  public int changed(ReferenceValue before, ReferenceValue after) {
    Map<SchemeCode, List<EntitlementLine>> affected = new LinkedHashMap<>();
    for (EntitlementLine line : entitlements.using(before.id())) {
      affected.computeIfAbsent(line.scheme(), none -> new ArrayList<>()).add(line);
    }
    affected.forEach((scheme, lines) -> prepare(scheme, lines, before, after));
    return affected.size();
  }

  /** The same for one scheme; empty where nothing that counts there used the version before. */
  public Optional<RecalculationId> changedIn(
      SchemeCode scheme, ReferenceValue before, ReferenceValue after) {
    List<EntitlementLine> lines =
        entitlements.using(before.id()).stream()
            .filter(line -> line.scheme().equals(scheme))
            .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(prepare(scheme, lines, before, after));
  }

  private RecalculationId prepare(
      SchemeCode code, List<EntitlementLine> lines, ReferenceValue before, ReferenceValue after) {
    Scheme scheme = schemes.get(code);
    Figures facts = figures.of(scheme);
    List<Corrected> corrected =
        lines.stream().map(line -> corrected(scheme, line, facts, before, after)).toList();
    var recalculation =
        new Recalculation(RecalculationId.fresh(), code, before, after, corrected, stamp.act());
    recalculations.add(recalculation);
    return recalculation.id();
  }

  private Corrected corrected(
      Scheme scheme,
      EntitlementLine line,
      Figures facts,
      ReferenceValue before,
      ReferenceValue after) {
    Due then = arithmetic.of(scheme, line, new WithVersion(facts, versions(line, before, before)));
    Due now = arithmetic.of(scheme, line, new WithVersion(facts, versions(line, before, after)));
    if (now instanceof Due.Known known) {
      String note =
          then instanceof Due.Known same && !same.amount().equals(line.amount())
              ? OTHERS_TOO.formatted(same.amount(), line.amount())
              : "";
      return new Corrected(line, known.working(), note);
    }
    return new Corrected(line, line.working(), NOT_NOW.formatted(((Due.Unknown) now).missing()));
  }

  /** The versions that the entitlement used, with one of them replaced. */
  private Set<ReferenceValue> versions(
      EntitlementLine line, ReferenceValue replaced, ReferenceValue by) {
    Set<ReferenceValue> versions = new HashSet<>();
    for (ReferenceValueId used : line.uses()) {
      versions.add(used.equals(replaced.id()) ? by : references.get(used));
    }
    return versions;
  }
}
