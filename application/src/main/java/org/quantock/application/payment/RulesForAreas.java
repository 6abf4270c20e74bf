package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.quantock.application.indicator.AreaPays;
import org.quantock.application.indicator.ResultColumns;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.payment.PatientList;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.payment.TargetPopulations;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.payment.rule.ContractorPopulationIndex;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.payment.rule.Factor;
import org.quantock.domain.payment.rule.PointsPay;
import org.quantock.domain.payment.rule.PrevalenceFactor;
import org.quantock.domain.payment.rule.TargetPopulationFactor;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Points;

/**
 * The rules of national QOF for each practice and area: points × value of a point × the disease or
 * target population factor, where the area has one, × the contractor population index (PAY-19 to
 * PAY-22). An area has no line where the practice's register or target population is not on record,
 * or the national figure.
 */
@ApplicationScoped
public class RulesForAreas implements AreaPays {

  private ReferenceRegister references;
  private TargetPopulations populations;

  protected RulesForAreas() {}

  @Inject
  public RulesForAreas(ReferenceRegister references, TargetPopulations populations) {
    this.references = references;
    this.populations = populations;
  }

  @Override
  public Optional<Prices> of(IndicatorSet set) {
    FinancialYear year = set.financialYear();
    Optional<ReferenceValue> point =
        references.latest(ReferenceKind.POINT_VALUE, ReferenceValue.NO_AREA, year);
    Optional<ReferenceValue> average =
        references.latest(ReferenceKind.AVERAGE_LIST, ReferenceValue.NO_AREA, year);
    if (point.isEmpty() || average.isEmpty()) {
      return Optional.empty();
    }
    Map<String, ReferenceValue> prevalences = new HashMap<>();
    Map<String, ReferenceValue> targets = new HashMap<>();
    for (ReferenceValue value : references.latest(year)) {
      if (value.kind() == ReferenceKind.NATIONAL_PREVALENCE) {
        prevalences.put(value.area(), value);
      } else if (value.kind() == ReferenceKind.NATIONAL_TARGET_POPULATION) {
        targets.put(value.area(), value);
      }
    }
    Map<String, TargetPopulation> own = new HashMap<>();
    populations
        .latest(year)
        .forEach(each -> own.put(key(each.practice().value(), each.area()), each));
    return Optional.of(
        new YearPrices(set, point.get(), average.get(), prevalences, new Targets(targets, own)));
  }

  private static String key(String practice, String area) {
    return practice + "/" + area;
  }

  /** The target populations of England by area, and of practices by practice and area. */
  private record Targets(
      Map<String, ReferenceValue> national, Map<String, TargetPopulation> ofPractices) {

    /** Empty where either is not on record, or the practice's cannot be. */
    Optional<Factor> factor(String practice, String area, Fact list, int patients) {
      TargetPopulation own = ofPractices.get(key(practice, area));
      ReferenceValue ofEngland = national.get(area);
      return own == null || ofEngland == null || own.patients() > patients
          ? Optional.empty()
          : Optional.of(
              TargetPopulationFactor.of(Fact.population(own), list, Fact.reference(ofEngland)));
    }
  }

  /** Indicators of an area that are paid alike. */
  private record Group(String area, String title, AreaFactor factor) {}

  private static final class YearPrices implements Prices {

    private static final int NONE = -1;

    private final IndicatorSet set;
    private final Fact point;
    private final Fact average;
    private final Map<String, ReferenceValue> prevalences;
    private final Targets targets;
    private final List<Group> groups = new ArrayList<>();

    /** The group of each indicator by its position. */
    private final int[] groupOf;

    /** The indicator whose register counts for a group; {@link #NONE} without. */
    private final int[] registerOf;

    YearPrices(
        IndicatorSet set,
        ReferenceValue point,
        ReferenceValue average,
        Map<String, ReferenceValue> prevalences,
        Targets targets) {
      this.set = set;
      this.targets = targets;
      this.point = Fact.reference(point);
      this.average = Fact.reference(average);
      this.prevalences = prevalences;
      List<Indicator> indicators = set.indicators();
      this.groupOf = new int[indicators.size()];
      Map<String, Integer> registers = new HashMap<>();
      Map<Group, Integer> numbers = new LinkedHashMap<>();
      for (int i = 0; i < groupOf.length; i++) {
        Indicator indicator = indicators.get(i);
        AreaFactor factor = AreaFactor.of(indicator);
        String title = indicator.area();
        if (isMixed(indicators, indicator)) {
          title += ", " + factor.title();
        }
        var group = new Group(indicator.code().area(), title, factor);
        groupOf[i] = numbers.computeIfAbsent(group, each -> numbers.size());
        if (indicator.kind() == IndicatorKind.REGISTER) {
          registers.putIfAbsent(group.area(), i);
        }
      }
      groups.addAll(numbers.keySet());
      this.registerOf =
          groups.stream().mapToInt(each -> registers.getOrDefault(each.area(), NONE)).toArray();
    }

    /** Whether the area has indicators that are paid in another way. */
    private static boolean isMixed(List<Indicator> indicators, Indicator one) {
      return indicators.stream()
          .filter(each -> each.code().area().equals(one.code().area()))
          .anyMatch(each -> AreaFactor.of(each) != AreaFactor.of(one));
    }

    @Override
    public LocalDate listOn() {
      return ContractorPopulationIndex.listOn(set.financialYear());
    }

    @Override
    public Set<ReferenceValueId> each(
        ResultColumns results, int[] points, Map<String, PracticeList> lists, Consumer<Pay> each) {
      int practices = results.practices();
      var sums = new long[practices][groups.size()];
      var registers = new int[practices][groups.size()];
      for (int practice = 0; practice < practices; practice++) {
        Arrays.fill(sums[practice], NONE);
        Arrays.fill(registers[practice], NONE);
      }
      for (int i = 0; i < points.length; i++) {
        int practice = results.practiceOf(i);
        int indicator = results.indicatorOf(i);
        if (points[i] >= 0) {
          int group = groupOf[indicator];
          sums[practice][group] = Math.max(0, sums[practice][group]) + points[i];
        }
        for (int group = 0; group < registerOf.length; group++) {
          if (registerOf[group] == indicator) {
            registers[practice][group] = results.firstOf(i);
          }
        }
      }
      Set<ReferenceValueId> used = new HashSet<>();
      for (int practice = 0; practice < practices; practice++) {
        PracticeList list = lists.get(results.practiceCode(practice));
        if (list != null && list.patients() > 0) {
          var one = new OnePractice(results.practiceCode(practice), list);
          for (int group = 0; group < groups.size(); group++) {
            if (sums[practice][group] >= 0) {
              one.pay(group, Points.ofHundredths(sums[practice][group]), registers[practice][group])
                  .ifPresent(
                      pay -> {
                        each.accept(one.line(pay));
                        used.addAll(pay.pay().uses());
                      });
            }
          }
        }
      }
      return used;
    }

    private record Priced(String area, Points points, org.quantock.domain.payment.rule.Pay pay) {}

    private final class OnePractice {
      private final String practice;
      private final int patients;
      private final Fact list;
      private final Factor index;

      OnePractice(String practice, PracticeList list) {
        this.practice = practice;
        this.patients = list.patients();
        this.list = Fact.list(new PatientList(list.patients(), list.asOf(), list.source()));
        this.index = ContractorPopulationIndex.of(this.list, average);
      }

      /** Empty where the area's register or national figure is not on record, or cannot be. */
      Optional<Priced> pay(int number, Points earned, int register) {
        Group group = groups.get(number);
        return switch (group.factor()) {
          case NONE -> Optional.of(priced(group, earned, Optional.empty()));
          case PREVALENCE ->
              register < 0 || register > patients || !prevalences.containsKey(group.area())
                  ? Optional.empty()
                  : Optional.of(
                      priced(group, earned, Optional.of(prevalence(number, group, register))));
          case TARGET_POPULATION ->
              targets
                  .factor(practice, group.area(), list, patients)
                  .map(factor -> priced(group, earned, Optional.of(factor)));
        };
      }

      private Factor prevalence(int number, Group group, int register) {
        Fact count =
            Fact.count(
                "Patients on the register (%s)".formatted(group.area()),
                register,
                "%s of %s as published"
                    .formatted(set.indicators().get(registerOf[number]).code(), set.title()));
        return PrevalenceFactor.of(count, list, Fact.reference(prevalences.get(group.area())));
      }

      private Priced priced(Group group, Points earned, Optional<Factor> factor) {
        return new Priced(
            group.title(),
            earned,
            PointsPay.of(
                List.of(new PointsPay.Area(group.title(), earned, factor)),
                point,
                Optional.of(index)));
      }

      Pay line(Priced priced) {
        return new Pay(
            practice,
            priced.area(),
            priced.points(),
            priced.pay().rounded(),
            "%s, rounded %s"
                .formatted(String.join("; ", priced.pay().steps()), priced.pay().rounded()));
      }
    }
  }
}
