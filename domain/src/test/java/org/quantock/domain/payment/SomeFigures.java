package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Points;

/** Facts about practices for tests, as far as they were given. */
public final class SomeFigures implements Figures {

  public static final PracticeCode PRACTICE = new PracticeCode("Z99001");
  public static final PracticeCode OTHER = new PracticeCode("Z99002");

  private final Map<PracticeCode, Baseline> baselines = new HashMap<>();
  private final Map<PracticeCode, Integer> lists = new HashMap<>();
  private final List<ScoredIndicator> scores = new ArrayList<>();
  private final Map<String, Fact> references = new HashMap<>();
  private final Map<String, Fact> registers = new HashMap<>();
  private final Map<String, Fact> targets = new HashMap<>();
  private Optional<Boolean> pms = Optional.empty();
  private final Map<PracticeCode, Fact> prior = new HashMap<>();

  public SomeFigures baseline(PracticeCode practice, String amount) {
    baselines.put(practice, entry(practice, 1, amount));
    return this;
  }

  public SomeFigures baseline(
      PracticeCode practice, String amount, String points, String available) {
    Baseline plain = entry(practice, 1, amount);
    baselines.put(
        practice,
        new Baseline(
            plain.id(),
            plain.scheme(),
            practice,
            1,
            plain.referenceYear(),
            plain.amount(),
            new YearPoints(Points.of(points), Points.of(available)),
            plain.source(),
            plain.recorded()));
    return this;
  }

  public SomeFigures list(PracticeCode practice, int patients) {
    lists.put(practice, patients);
    return this;
  }

  public SomeFigures score(String indicator, String points) {
    scores.add(
        new ScoredIndicator(
            new IndicatorCode(indicator),
            Points.of(points),
            "80 of 100 patients, 3 exceptions",
            "80 ÷ 100 = 80%",
            "Report of quarter 4"));
    return this;
  }

  public SomeFigures scored(String indicator, String points, AreaFactor factor) {
    scores.add(
        new ScoredIndicator(
            new IndicatorCode(indicator),
            Points.of(points),
            "80 of 100 patients, 3 exceptions",
            "80 ÷ 100 = 80%",
            "Report of quarter 4",
            factor));
    return this;
  }

  /** A reference value that is on record in place of the one in the terms. */
  public SomeFigures reference(ReferenceKind kind, String area, Fact fact) {
    references.put(kind + area, fact);
    return this;
  }

  public SomeFigures register(String area, int patients) {
    registers.put(area, Fact.count("Register of " + area, patients, "Published for 2014/15"));
    return this;
  }

  public SomeFigures targetPopulation(String area, int patients) {
    targets.put(area, Fact.count("Target of " + area, patients, "Population of the practice"));
    return this;
  }

  public SomeFigures pms(boolean is) {
    pms = Optional.of(is);
    return this;
  }

  public SomeFigures priorAchievement(PracticeCode practice, String amount) {
    prior.put(
        practice,
        Fact.money("Achievement payment of 2013/14", Money.of(amount), "Remittance of June 2014"));
    return this;
  }

  public static Baseline entry(PracticeCode practice, int entry, String amount) {
    return new Baseline(
        BaselineId.fresh(),
        SomeScheme.CODE,
        practice,
        entry,
        new FinancialYear(2013),
        Money.of(amount),
        "QOF achievement of 2013/14",
        new Act(PersonId.fresh(), SomeScheme.STARTS, SomeScheme.AT));
  }

  @Override
  public Optional<Baseline> baseline(PracticeCode practice) {
    return Optional.ofNullable(baselines.get(practice));
  }

  @Override
  public Optional<PatientList> patients(PracticeCode practice, LocalDate on) {
    return Optional.ofNullable(lists.get(practice))
        .map(patients -> new PatientList(patients, on, "List sizes of the year"));
  }

  @Override
  public List<ScoredIndicator> scores(PracticeCode practice, int period) {
    return scores;
  }

  @Override
  public Optional<Fact> reference(ReferenceKind kind, String area, FinancialYear year) {
    return Optional.ofNullable(references.get(kind + area));
  }

  @Override
  public Optional<Fact> register(PracticeCode practice, String area, int period) {
    return Optional.ofNullable(registers.get(area));
  }

  @Override
  public Optional<Fact> targetPopulation(PracticeCode practice, String area, FinancialYear year) {
    return Optional.ofNullable(targets.get(area));
  }

  @Override
  public Optional<Boolean> isPms(PracticeCode practice) {
    return pms;
  }

  @Override
  public Optional<Fact> priorAchievement(
      PracticeCode practice, String component, FinancialYear year) {
    return Optional.ofNullable(prior.get(practice));
  }
}
