package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.organisation.CsvFile;
import org.quantock.application.organisation.CsvLine;
import org.quantock.application.organisation.ImportFormat;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.application.organisation.Preview;
import org.quantock.application.organisation.Refusal;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.payment.TargetPopulationId;
import org.quantock.domain.payment.TargetPopulations;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Problems;

/**
 * Target populations of additional services: one line a practice, area and year, columns
 * PRACTICE_CODE, AREA, YEAR, PATIENTS and SOURCE (PAY-96).
 */
@ApplicationScoped
public class TargetPopulationsFormat implements ImportFormat {

  private static final String PRACTICE = "PRACTICE_CODE";
  private static final String AREA = "AREA";
  private static final String YEAR = "YEAR";
  private static final String PATIENTS = "PATIENTS";
  private static final String SOURCE = "SOURCE";

  private Practices practices;
  private TargetPopulations populations;
  private TargetAreas areas;
  private CorrectedPopulations corrected;
  private Stamp stamp;

  protected TargetPopulationsFormat() {}

  @Inject
  public TargetPopulationsFormat(
      Practices practices,
      TargetPopulations populations,
      TargetAreas areas,
      CorrectedPopulations corrected,
      Stamp stamp) {
    this.practices = practices;
    this.populations = populations;
    this.areas = areas;
    this.corrected = corrected;
    this.stamp = stamp;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.TARGET_POPULATIONS;
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_REFERENCE_VALUE;
  }

  private record Planned(
      int line,
      TargetPopulation.Of of,
      Optional<TargetPopulation> before,
      int patients,
      String source) {}

  @Override
  public ImportPlan plan(CsvFile file, ImportOptions options) {
    var reading = new Reading();
    file.named(List.of(PRACTICE, AREA, YEAR, PATIENTS, SOURCE), reading::take);
    return ImportPlan.of(reading.preview, (origin, steps) -> store(reading.planned, origin, steps));
  }

  private void store(List<Planned> planned, ImportId origin, ImportPlan.Steps steps) {
    List<TargetPopulation> batch = new ArrayList<>();
    List<CorrectedPopulations.Change> changes = new ArrayList<>();
    for (Planned each : planned) {
      var now =
          new TargetPopulation(
              TargetPopulationId.fresh(),
              each.of(),
              each.before().map(TargetPopulation::entry).orElse(0) + 1,
              each.patients(),
              each.source(),
              Optional.of(new TargetPopulation.Line(origin, each.line())),
              stamp.act());
      batch.add(now);
      changes.add(new CorrectedPopulations.Change(now, each.before()));
      if (batch.size() == ImportPlan.Steps.STEP) {
        populations.add(batch);
        batch.clear();
        steps.reached(changes.size(), planned.size());
      }
    }
    populations.add(batch);
    steps.reached(planned.size(), planned.size());
    corrected.recorded(changes);
  }

  /** One pass over a file. */
  private final class Reading {

    private final Preview preview = new Preview();
    private final Set<PracticeCode> known = new HashSet<>(practices.codes());
    private final Map<FinancialYear, Map<TargetPopulation.Of, TargetPopulation>> held =
        new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<TargetPopulation.Of, Integer> seen = new HashMap<>();
    private final List<Planned> planned = new ArrayList<>();

    void take(CsvLine line) {
      try {
        read(line);
      } catch (Refusal refusal) {
        preview.refused(line.number(), line.text(PRACTICE), refusal);
      }
    }

    private void read(CsvLine line) throws Refusal {
      TargetPopulation.Of of = of(line);
      int patients = line.count(PATIENTS);
      if (patients > ListSize.MOST) {
        throw new Refusal(
            PATIENTS, line.text(PATIENTS), "A number of patients is at most 999,999.");
      }
      String source = source(line);
      Integer earlier = seen.putIfAbsent(of, line.number());
      if (earlier != null) {
        throw new Refusal(
            AREA,
            line.text(AREA),
            "Line %d has this practice, area and year already; they come once.".formatted(earlier));
      }
      String subject = of.practice() + " " + of.area();
      Optional<TargetPopulation> before = Optional.ofNullable(held(of.year()).get(of));
      if (before.isEmpty()) {
        preview.added(
            line.number(),
            subject,
            String.format(Locale.UK, "target population of %s: %,d", of.year(), patients));
      } else if (before.get().patients() == patients) {
        preview.unchanged(line.number(), subject);
        return;
      } else {
        preview.changed(
            line.number(),
            subject,
            String.format(
                Locale.UK,
                "target population of %s: %,d → %,d",
                of.year(),
                before.get().patients(),
                patients));
      }
      planned.add(new Planned(line.number(), of, before, patients, source));
    }

    private TargetPopulation.Of of(CsvLine line) throws Refusal {
      PracticeCode practice = line.practice(PRACTICE);
      if (!known.contains(practice)) {
        throw new Refusal(
            PRACTICE,
            practice.value(),
            "There is no such practice on record; import the practice register first.");
      }
      FinancialYear year = year(line);
      String area = line.text(AREA).toUpperCase(Locale.ROOT);
      String whyNot = reasons.computeIfAbsent(area + " " + year, none -> areas.whyNot(area, year));
      if (!whyNot.isEmpty()) {
        throw new Refusal(AREA, line.text(AREA), whyNot);
      }
      return new TargetPopulation.Of(practice, area, year);
    }

    private static FinancialYear year(CsvLine line) throws Refusal {
      try {
        return FinancialYear.of(line.text(YEAR));
      } catch (InvalidInput e) {
        throw new Refusal(YEAR, line.text(YEAR), e.getMessage());
      }
    }

    private String source(CsvLine line) throws Refusal {
      String source = line.text(SOURCE);
      var problems = new Problems();
      problems.text(SOURCE, "where the number comes from", source, 500);
      if (!problems.list().isEmpty()) {
        throw new Refusal(SOURCE, source, problems.list().get(0).message());
      }
      return source;
    }

    private Map<TargetPopulation.Of, TargetPopulation> held(FinancialYear year) {
      return held.computeIfAbsent(
          year,
          each -> {
            Map<TargetPopulation.Of, TargetPopulation> all = new HashMap<>();
            populations.latest(each).forEach(one -> all.put(one.of(), one));
            return all;
          });
    }
  }
}
