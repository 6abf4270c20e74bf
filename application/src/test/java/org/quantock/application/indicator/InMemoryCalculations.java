package org.quantock.application.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Utf8Text;

/** Calculations, their lines and their progress for tests of use cases. */
public final class InMemoryCalculations
    implements AchievementCalculations, CalculationStore, CalculationProgress {

  private final Map<CalculationNumber, AchievementCalculation> calculations = new HashMap<>();
  private final Map<CalculationNumber, Reached> progress = new HashMap<>();
  private final List<SomeResult> results = new ArrayList<>();
  private final Map<CalculationNumber, Map<String, List<Line>>> lines = new HashMap<>();
  private final Map<CalculationNumber, List<AreaPays.Pay>> pays = new HashMap<>();
  private final Map<CalculationNumber, List<ReferenceValueId>> references = new HashMap<>();
  private final Map<String, List<AreaPays.PracticeList>> lists = new HashMap<>();

  /** What goes wrong when lines are stored; null for nothing. */
  public RuntimeException failure;

  public void result(SomeResult result) {
    results.add(result);
  }

  @Override
  public CalculationNumber next() {
    return new CalculationNumber(calculations.size() + 1);
  }

  @Override
  public void add(AchievementCalculation calculation) {
    calculations.put(calculation.number(), calculation);
  }

  @Override
  public Optional<AchievementCalculation> find(CalculationNumber number) {
    return Optional.ofNullable(calculations.get(number));
  }

  @Override
  public Optional<AchievementCalculation> running(IndicatorSetCode set) {
    return calculations.values().stream()
        .filter(each -> each.isRunning() && each.indicatorSet().equals(set))
        .findFirst();
  }

  @Override
  public Optional<AchievementCalculation> counting(IndicatorSetCode set) {
    return newest(Integer.MAX_VALUE).stream()
        .filter(each -> each.counts() && each.indicatorSet().equals(set))
        .findFirst();
  }

  @Override
  public List<AchievementCalculation> newest(int limit) {
    return calculations.values().stream()
        .sorted(
            Comparator.comparing((AchievementCalculation each) -> each.number().value()).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public void flush() {
    // what is in memory is on record
  }

  @Override
  public ResultColumns results(IndicatorSet set) {
    var columns = new ResultColumns(set);
    for (SomeResult each : results) {
      columns.add(
          columns.practice(each.practice()),
          columns.indicator(each.indicator()),
          each.register(),
          each.numerator(),
          each.denominator(),
          each.points());
    }
    return columns;
  }

  @Override
  public void store(
      CalculationNumber calculation,
      IndicatorSet set,
      ResultColumns of,
      int[] points,
      SetArithmetic arithmetic,
      Steps steps) {
    if (failure != null) {
      throw failure;
    }
    Map<String, List<Line>> stored = new TreeMap<>();
    for (int i = 0; i < of.size(); i++) {
      var working = new Utf8Text();
      arithmetic.working(of.indicatorOf(i), of.firstOf(i), of.secondOf(i), working);
      Indicator indicator = set.indicators().get(of.indicatorOf(i));
      int published = results.get(i).points();
      stored
          .computeIfAbsent(of.practiceCode(of.practiceOf(i)), each -> new ArrayList<>())
          .add(
              new Line(
                  indicator.code().value(),
                  indicator.area(),
                  indicator.description(),
                  points[i] < 0 ? null : Points.ofHundredths(points[i]),
                  published < 0 ? null : Points.ofHundredths(published),
                  working.toString()));
    }
    lines.put(calculation, stored);
    steps.reached(of.size(), of.size());
  }

  public void list(String practice, AreaPays.PracticeList list) {
    lists.computeIfAbsent(practice, each -> new ArrayList<>()).add(list);
  }

  @Override
  public Map<String, AreaPays.PracticeList> lists(LocalDate on) {
    Map<String, AreaPays.PracticeList> found = new HashMap<>();
    lists.forEach(
        (practice, all) ->
            all.stream()
                .filter(each -> !each.asOf().isAfter(on))
                .max(Comparator.comparing(AreaPays.PracticeList::asOf))
                .ifPresent(each -> found.put(practice, each)));
    return found;
  }

  @Override
  public void storePays(CalculationNumber calculation, Consumer<Consumer<AreaPays.Pay>> of) {
    List<AreaPays.Pay> stored = new ArrayList<>();
    of.accept(stored::add);
    pays.put(calculation, stored);
  }

  @Override
  public void storeReferences(CalculationNumber calculation, Collection<ReferenceValueId> used) {
    references.put(calculation, List.copyOf(used));
  }

  @Override
  public List<ReferenceValueId> references(CalculationNumber calculation) {
    return references.getOrDefault(calculation, List.of());
  }

  @Override
  public List<AreaPays.Pay> pays(CalculationNumber calculation, PracticeCode practice) {
    return pays.getOrDefault(calculation, List.of()).stream()
        .filter(each -> each.practice().equals(practice.value()))
        .sorted(Comparator.comparing(AreaPays.Pay::area))
        .toList();
  }

  @Override
  public List<PracticeTotal> practices(
      CalculationNumber calculation, String words, int offset, int limit) {
    return totals(calculation, words).stream().skip(offset).limit(limit).toList();
  }

  @Override
  public int countPractices(CalculationNumber calculation, String words) {
    return totals(calculation, words).size();
  }

  private List<PracticeTotal> totals(CalculationNumber calculation, String words) {
    String wanted = words.toLowerCase(Locale.UK);
    return lines.getOrDefault(calculation, Map.of()).entrySet().stream()
        .map(entry -> total(entry.getKey(), entry.getValue()))
        .filter(
            each -> (each.practice() + "\n" + each.name()).toLowerCase(Locale.UK).contains(wanted))
        .toList();
  }

  private static PracticeTotal total(String practice, List<Line> of) {
    return new PracticeTotal(
        practice,
        SomeResult.nameOf(practice),
        of.size(),
        (int) of.stream().filter(each -> each.points() == null).count(),
        of.stream()
            .map(Line::points)
            .filter(each -> each != null)
            .reduce(Points.ZERO, Points::plus));
  }

  @Override
  public Optional<PracticeTotal> total(CalculationNumber calculation, PracticeCode practice) {
    return Optional.ofNullable(lines.getOrDefault(calculation, Map.of()).get(practice.value()))
        .map(of -> total(practice.value(), of));
  }

  @Override
  public Money amount(CalculationNumber calculation) {
    return pays.getOrDefault(calculation, List.of()).stream()
        .map(AreaPays.Pay::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public List<Compared> compare(
      CalculationNumber before, CalculationNumber after, int offset, int limit) {
    return codes(before, after).stream()
        .skip(offset)
        .limit(limit)
        .map(each -> compared(each, before, after))
        .toList();
  }

  @Override
  public int countCompared(CalculationNumber before, CalculationNumber after) {
    return codes(before, after).size();
  }

  private TreeSet<String> codes(CalculationNumber before, CalculationNumber after) {
    var codes = new TreeSet<>(lines.getOrDefault(before, Map.of()).keySet());
    codes.addAll(lines.getOrDefault(after, Map.of()).keySet());
    return codes;
  }

  private Compared compared(String code, CalculationNumber before, CalculationNumber after) {
    var practice = new PracticeCode(code);
    Map<String, Money> old = amounts(before, practice);
    Map<String, Money> now = amounts(after, practice);
    var areas = new TreeSet<>(old.keySet());
    areas.addAll(now.keySet());
    return new Compared(
        code,
        SomeResult.nameOf(code),
        total(before, practice).map(PracticeTotal::points).orElse(Points.ZERO),
        total(after, practice).map(PracticeTotal::points).orElse(Points.ZERO),
        areas.stream()
            .map(
                area ->
                    new AreaChange(
                        area,
                        old.getOrDefault(area, Money.ZERO),
                        now.getOrDefault(area, Money.ZERO)))
            .toList());
  }

  private Map<String, Money> amounts(CalculationNumber calculation, PracticeCode practice) {
    return pays(calculation, practice).stream()
        .collect(Collectors.toMap(AreaPays.Pay::area, AreaPays.Pay::amount));
  }

  @Override
  public List<Line> lines(CalculationNumber calculation, PracticeCode practice) {
    List<String> order =
        ReferenceTable.QOF_2014_15.read().indicators().stream()
            .map(each -> each.code().value())
            .toList();
    return lines
        .getOrDefault(calculation, Map.of())
        .getOrDefault(practice.value(), List.of())
        .stream()
        .sorted(Comparator.comparing(each -> order.indexOf(each.indicator())))
        .toList();
  }

  @Override
  public void open(CalculationNumber calculation, Instant at) {
    progress.put(calculation, new Reached(0, 0, at));
  }

  @Override
  public void reached(CalculationNumber calculation, int done, int total, Instant at) {
    progress.put(calculation, new Reached(done, total, at));
  }

  @Override
  public Reached last(CalculationNumber calculation) {
    return progress.get(calculation);
  }
}
