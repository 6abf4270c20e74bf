package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.organisation.PracticeCode;
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

  public SomeFigures baseline(PracticeCode practice, String amount) {
    baselines.put(practice, entry(practice, 1, amount));
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
}
