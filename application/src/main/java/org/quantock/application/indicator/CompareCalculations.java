package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationCorrection;
import org.quantock.domain.indicator.CalculationCorrections;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;

/** Two calculations of a set side by side: old, new, difference and cause of each practice. */
@Query
@Requires(Permission.VIEW_CALCULATIONS)
public class CompareCalculations {

  /** Practices on one page. */
  public static final int PAGE = 50;

  private AchievementCalculations calculations;
  private CalculationCorrections corrections;
  private CalculationStore store;
  private ReferenceRegister references;
  private IndicatorSets sets;
  private Caller caller;

  protected CompareCalculations() {}

  @Inject
  public CompareCalculations(
      AchievementCalculations calculations,
      CalculationCorrections corrections,
      CalculationStore store,
      ReferenceRegister references,
      IndicatorSets sets,
      Caller caller) {
    this.calculations = calculations;
    this.corrections = corrections;
    this.store = store;
    this.references = references;
    this.sets = sets;
    this.caller = caller;
  }

  /** One practice. */
  public record Line(
      String practice, String name, Money before, Money after, Money difference, String cause) {}

  /**
   * What the page shows.
   *
   * @param causes the reference values that differ, from what to what
   * @param practices how many there are
   * @param corrects whether the new calculation is a proposal in place of the old one
   * @param standing what was decided or waits, in words; empty where the two are only compared
   * @param reason why it was set aside; empty where it was not
   * @param whyNotAccept why the person cannot accept the new one; empty where they can
   * @param open whether it can be set aside by the person
   */
  public record Detail(
      int oldNumber,
      int newNumber,
      String setTitle,
      List<String> causes,
      int practices,
      Money before,
      Money after,
      Money difference,
      boolean corrects,
      String standing,
      String reason,
      Optional<String> whyNotAccept,
      boolean open) {

    public int pages() {
      return (practices + PAGE - 1) / PAGE;
    }
  }

  public Detail ask(CalculationNumber before, CalculationNumber after) {
    AchievementCalculation newer = comparable(before, after);
    List<CalculationCorrection> found =
        corrections.of(before).stream()
            .filter(each -> each.proposal().filter(after::equals).isPresent())
            .toList();
    Money old = store.amount(before);
    Money now = store.amount(after);
    return new Detail(
        before.value(),
        after.value(),
        sets.get(newer.indicatorSet()).title(),
        changes(before, after).stream().map(Change::words).toList(),
        store.countCompared(before, after),
        old,
        now,
        now.minus(old),
        !found.isEmpty(),
        found.stream().findFirst().map(each -> each.state().title()).orElse(""),
        found.stream().findFirst().map(CalculationCorrection::reason).orElse(""),
        whyNotAccept(found),
        caller.person().may(Permission.ACCEPT_RECALCULATION)
            && found.stream().anyMatch(CalculationCorrection::isOpen));
  }

  private Optional<String> whyNotAccept(List<CalculationCorrection> found) {
    if (!caller.person().may(Permission.ACCEPT_RECALCULATION)) {
      return Optional.of("Finance of the area team accepts a calculation.");
    }
    if (found.isEmpty()) {
      return Optional.of("The new calculation is not waiting to take the place of the old one.");
    }
    return found.stream().flatMap(each -> each.whyNotAccept(caller.person()).stream()).findFirst();
  }

  /**
   * @param page from 0
   */
  public List<Line> lines(CalculationNumber before, CalculationNumber after, int page) {
    comparable(before, after);
    return lines(before, after, Math.max(0, page) * PAGE, PAGE);
  }

  private List<Line> lines(
      CalculationNumber before, CalculationNumber after, int offset, int limit) {
    List<Change> changes = changes(before, after);
    return store.compare(before, after, offset, limit).stream()
        .map(each -> line(each, changes))
        .toList();
  }

  /** All practices as a file for a spreadsheet. */
  @Export(kind = "calculation", file = "its comparison with a later calculation")
  public byte[] csv(CalculationNumber before, CalculationNumber after) {
    Detail detail = ask(before, after);
    return ComparisonCsv.of(detail, lines(before, after, 0, Integer.MAX_VALUE))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Both finished, of the same set. */
  private AchievementCalculation comparable(CalculationNumber before, CalculationNumber after) {
    AchievementCalculation older = calculations.get(before);
    AchievementCalculation newer = calculations.get(after);
    if (older.state() != CalculationState.DONE
        || newer.state() != CalculationState.DONE
        || !older.indicatorSet().equals(newer.indicatorSet())) {
      throw new NotFound(
          "Calculations %s and %s are not two finished calculations of one set."
              .formatted(before, after));
    }
    return newer;
  }

  /** One reference value of which the two used different versions. */
  private record Change(ReferenceValue before, ReferenceValue after) {

    String words() {
      return "%s for %s: from %s (version %d) to %s (version %d)"
          .formatted(
              after.title(),
              after.financialYear(),
              before.shown(),
              before.number(),
              after.shown(),
              after.number());
    }

    /** A national figure explains every area, one of an area its own. */
    boolean explains(CalculationStore.Compared practice) {
      return after.area().isEmpty()
          || practice.areas().stream()
              .anyMatch(
                  each -> each.differs() && each.area().endsWith("(%s)".formatted(after.area())));
    }
  }

  private List<Change> changes(CalculationNumber before, CalculationNumber after) {
    Map<String, ReferenceValue> old =
        store.references(before).stream()
            .map(references::get)
            .collect(Collectors.toMap(CompareCalculations::key, Function.identity()));
    return store.references(after).stream()
        .map(references::get)
        .filter(each -> old.containsKey(key(each)))
        .map(each -> new Change(old.get(key(each)), each))
        .filter(each -> !each.before().id().equals(each.after().id()))
        .sorted(java.util.Comparator.comparing(each -> each.after().title()))
        .toList();
  }

  private static String key(ReferenceValue value) {
    return value.title() + " " + value.financialYear();
  }

  private static Line line(CalculationStore.Compared practice, List<Change> changes) {
    Money difference = practice.after().minus(practice.before());
    List<String> causes = new java.util.ArrayList<>();
    if (practice.areas().stream().anyMatch(CalculationStore.AreaChange::differs)) {
      changes.stream()
          .filter(each -> each.explains(practice))
          .forEach(each -> causes.add(each.words()));
      if (!practice.pointsBefore().equals(practice.pointsAfter())) {
        causes.add(
            "Points: from %s to %s".formatted(practice.pointsBefore(), practice.pointsAfter()));
      }
      if (causes.isEmpty()) {
        causes.add("Registers or list of the practice");
      }
    }
    return new Line(
        practice.practice(),
        practice.name(),
        practice.before(),
        practice.after(),
        difference,
        causes.isEmpty() ? "None" : String.join("; ", causes));
  }
}
