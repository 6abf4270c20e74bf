package org.quantock.application.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quantock.application.organisation.CsvFile;
import org.quantock.application.organisation.CsvLine;
import org.quantock.application.organisation.ImportFormat;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.application.organisation.Preview;
import org.quantock.application.organisation.Refusal;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.Measure;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.shared.Points;

/**
 * Published QOF results of 2014/15 in the layout of the QOF publications: PRACTICE_CODE,
 * INDICATOR_CODE, MEASURE, VALUE, one count a line; or one practice a line, with columns such as
 * AST002_NUMERATOR.
 */
@ApplicationScoped
public class PublishedResultsFormat implements ImportFormat {

  static final String SOURCE = "Published QOF results 2014/15";
  private static final String PRACTICE = "PRACTICE_CODE";
  private static final String INDICATOR = "INDICATOR_CODE";
  private static final String MEASURE = "MEASURE";
  private static final String VALUE = "VALUE";
  private static final Pattern WIDE =
      Pattern.compile(
          "([A-Z]{2,8}(?:-[A-Z]{2})?[0-9]{3})_(POINTS|NUMERATOR|DENOMINATOR|EXCEPTIONS)");

  /** In a wide file: the register of the year, which belongs to its one register indicator. */
  private static final String WIDE_REGISTER = "REGISTER_2014_15";

  private Practices practices;
  private IndicatorSets sets;
  private Comparators comparators;

  protected PublishedResultsFormat() {}

  @Inject
  public PublishedResultsFormat(Practices practices, IndicatorSets sets, Comparators comparators) {
    this.practices = practices;
    this.sets = sets;
    this.comparators = comparators;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PUBLISHED_RESULTS;
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_INDICATORS;
  }

  private record Key(PracticeCode practice, IndicatorCode indicator) {

    @Override
    public String toString() {
      return practice + " " + indicator;
    }
  }

  /** One count or score and where it stands in the file. */
  private record Cell(int line, String column, String text, Key key, Measure measure) {}

  @Override
  public ImportPlan plan(CsvFile file) {
    IndicatorSet set = sets.get(ReferenceTable.QOF_2014_15.code());
    var reading = new Reading(set, new HashSet<>(practices.codes()));
    List<String> header = file.header();
    if (header.stream().anyMatch(column -> WIDE.matcher(column).matches())) {
      List<Wide> columns = wide(header, set);
      file.named(List.of(PRACTICE), line -> reading.wide(line, columns));
    } else {
      file.named(List.of(PRACTICE, INDICATOR, MEASURE, VALUE), reading::narrow);
    }
    return reading.plan();
  }

  private record Wide(String column, IndicatorCode indicator, Measure measure) {}

  private static List<Wide> wide(List<String> header, IndicatorSet set) {
    List<Wide> columns = new ArrayList<>();
    Set<IndicatorCode> registers = new HashSet<>();
    for (String column : header) {
      Matcher parts = WIDE.matcher(column);
      if (parts.matches()) {
        var code = new IndicatorCode(parts.group(1));
        String measure = parts.group(2).equals("POINTS") ? "ACHIEVED_POINTS" : parts.group(2);
        columns.add(new Wide(column, code, Measure.valueOf(measure)));
        set.find(code)
            .filter(indicator -> Measure.REGISTER.suits(indicator.kind()))
            .ifPresent(indicator -> registers.add(code));
      }
    }
    if (header.contains(WIDE_REGISTER) && registers.size() == 1) {
      columns.add(new Wide(WIDE_REGISTER, registers.iterator().next(), Measure.REGISTER));
    }
    return columns;
  }

  /** One pass over a file: collects the cells, then compares each result with the record. */
  private final class Reading {

    private final IndicatorSet set;
    private final Set<PracticeCode> known;
    private final Map<IndicatorCode, Indicator> indicators = new HashMap<>();
    private final Preview preview = new Preview();
    private final Map<Key, Map<Measure, Cell>> cells = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Key, PublishedResult> held = new HashMap<>();
    private final List<PublishedResult> additions = new ArrayList<>();
    private final Map<PublishedResult, PublishedResult.Figures> changes = new LinkedHashMap<>();

    /** A line in the order of the file: a refusal known at once, or a cell to be compared. */
    private record Outcome(int line, String subject, Refusal refusal, Cell cell) {}

    Reading(IndicatorSet set, Set<PracticeCode> known) {
      this.set = set;
      this.known = known;
      set.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
      comparators
          .results(set.code())
          .forEach(result -> held.put(new Key(result.practice(), result.indicator()), result));
    }

    void narrow(CsvLine line) {
      String subject = line.text(PRACTICE) + " " + line.text(INDICATOR);
      try {
        String code = line.text(INDICATOR).toUpperCase(Locale.ROOT);
        if (!IndicatorCode.isWellFormed(code)) {
          throw new Refusal(
              INDICATOR,
              line.text(INDICATOR),
              "An indicator code has capital letters and three digits, for example AST002.");
        }
        Measure measure =
            Measure.named(line.text(MEASURE).toUpperCase(Locale.ROOT))
                .orElseThrow(
                    () ->
                        new Refusal(
                            MEASURE,
                            line.text(MEASURE),
                            "The measure is REGISTER, NUMERATOR, DENOMINATOR, EXCEPTIONS or ACHIEVED_POINTS."));
        take(line, practice(line), new IndicatorCode(code), measure, VALUE);
      } catch (Refusal refusal) {
        outcomes.add(new Outcome(line.number(), subject, refusal, null));
      }
    }

    void wide(CsvLine line, List<Wide> columns) {
      try {
        PracticeCode practice = practice(line);
        for (Wide column : columns) {
          if (!line.text(column.column()).isEmpty()) {
            try {
              take(line, practice, column.indicator(), column.measure(), column.column());
            } catch (Refusal refusal) {
              outcomes.add(
                  new Outcome(line.number(), practice + " " + column.indicator(), refusal, null));
            }
          }
        }
      } catch (Refusal refusal) {
        outcomes.add(new Outcome(line.number(), line.text(PRACTICE), refusal, null));
      }
    }

    private PracticeCode practice(CsvLine line) throws Refusal {
      PracticeCode practice = line.practice(PRACTICE);
      if (!known.contains(practice)) {
        throw new Refusal(
            PRACTICE,
            practice.value(),
            "There is no such practice on record; import the practice register first.");
      }
      return practice;
    }

    private void take(
        CsvLine line, PracticeCode practice, IndicatorCode code, Measure measure, String column)
        throws Refusal {
      Indicator indicator = indicators.get(code);
      if (indicator == null) {
        throw new Refusal(
            column.equals(VALUE) ? INDICATOR : column,
            code.value(),
            "There is no such indicator in %s.".formatted(set.title()));
      } else if (!measure.suits(indicator.kind())) {
        throw new Refusal(
            column.equals(VALUE) ? MEASURE : column,
            measure.name(),
            "%s is a %s indicator and has no %s."
                .formatted(
                    code,
                    indicator.kind().title().toLowerCase(Locale.ROOT),
                    measure.name().toLowerCase(Locale.ROOT)));
      }
      if (measure == Measure.ACHIEVED_POINTS) {
        points(line.text(column), column, indicator);
      } else {
        line.count(column);
      }
      var key = new Key(practice, code);
      var cell = new Cell(line.number(), column, line.text(column), key, measure);
      Cell before =
          cells.computeIfAbsent(key, k -> new EnumMap<>(Measure.class)).putIfAbsent(measure, cell);
      if (before != null) {
        throw new Refusal(
            column,
            cell.text(),
            "Line %d has this practice, indicator and measure already; they come once."
                .formatted(before.line()));
      }
      outcomes.add(new Outcome(line.number(), key.toString(), null, cell));
    }

    private Points points(String text, String column, Indicator indicator) throws Refusal {
      if (!text.matches("[0-9]{1,5}([.][0-9]{1,2})?")) {
        throw new Refusal(
            column, text, "Enter points as a number, 0 or more, with at most two decimals.");
      }
      Points points = new Points(new BigDecimal(text));
      if (points.compareTo(indicator.points()) > 0) {
        throw new Refusal(
            column,
            text,
            "%s has at most %s points.".formatted(indicator.code(), indicator.points()));
      }
      return points;
    }

    ImportPlan plan() {
      Map<Cell, Refusal> crossed = crossChecks();
      for (Outcome outcome : outcomes) {
        Refusal refusal =
            outcome.refusal() != null ? outcome.refusal() : crossed.get(outcome.cell());
        if (refusal != null) {
          preview.refused(outcome.line(), outcome.subject(), refusal);
        } else {
          compare(outcome.cell());
        }
      }
      if (preview.counts().refused() == 0) {
        cells.forEach(this::prepare);
      }
      return new ImportPlan(preview, this::store);
    }

    /** IND-3: a numerator with its denominator and not above it. */
    private Map<Cell, Refusal> crossChecks() {
      Map<Cell, Refusal> refusals = new HashMap<>();
      cells.forEach(
          (key, measures) -> {
            Cell numerator = measures.get(Measure.NUMERATOR);
            Cell denominator = measures.get(Measure.DENOMINATOR);
            if (numerator != null && denominator != null) {
              int n = Integer.parseInt(numerator.text());
              int d = Integer.parseInt(denominator.text());
              if (n > d) {
                refusals.put(
                    numerator,
                    new Refusal(
                        numerator.column(),
                        numerator.text(),
                        "The numerator must not be above the denominator; %,d (line %d) is above %,d (line %d)."
                            .formatted(n, numerator.line(), d, denominator.line())));
              }
            } else if (numerator != null) {
              refusals.put(numerator, alone(numerator, "numerator", "denominator"));
            } else if (denominator != null) {
              refusals.put(denominator, alone(denominator, "denominator", "numerator"));
            }
          });
      return refusals;
    }

    private Refusal alone(Cell cell, String one, String other) {
      return new Refusal(
          cell.column(),
          cell.text(),
          "The file has a %s but no %s for this practice and indicator; they belong together."
              .formatted(one, other));
    }

    private void compare(Cell cell) {
      String what = cell.measure().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String now = text(value(cell));
      PublishedResult result = held.get(cell.key());
      String old = result == null ? null : text(value(result.figures(), cell.measure()));
      if (old == null) {
        preview.added(cell.line(), cell.key().toString(), "%s %s".formatted(what, now));
      } else if (old.equals(now)) {
        preview.unchanged(cell.line(), cell.key().toString());
      } else {
        preview.changed(
            cell.line(), cell.key().toString(), "%s: %s → %s".formatted(what, old, now));
      }
    }

    private static Object value(PublishedResult.Figures figures, Measure measure) {
      return switch (measure) {
        case REGISTER -> figures.register();
        case NUMERATOR -> figures.numerator();
        case DENOMINATOR -> figures.denominator();
        case EXCEPTIONS -> figures.exceptions();
        case ACHIEVED_POINTS -> figures.points();
      };
    }

    private static Object value(Cell cell) {
      return cell.measure() == Measure.ACHIEVED_POINTS
          ? Points.of(cell.text())
          : Integer.valueOf(cell.text());
    }

    private static String text(Object value) {
      return value instanceof Integer count
          ? "%,d".formatted(count)
          : value == null ? null : value.toString();
    }

    private void prepare(Key key, Map<Measure, Cell> measures) {
      PublishedResult result = held.get(key);
      PublishedResult.Figures old = result == null ? null : result.figures();
      var figures =
          new PublishedResult.Figures(
              count(measures, Measure.REGISTER, old),
              count(measures, Measure.NUMERATOR, old),
              count(measures, Measure.DENOMINATOR, old),
              count(measures, Measure.EXCEPTIONS, old),
              (Points) merged(measures, Measure.ACHIEVED_POINTS, old));
      if (result == null) {
        additions.add(
            new PublishedResult(set.code(), key.practice(), key.indicator(), figures, SOURCE));
      } else if (!figures.equals(old)) {
        changes.put(result, figures);
      }
    }

    private Integer count(
        Map<Measure, Cell> measures, Measure measure, PublishedResult.Figures old) {
      return (Integer) merged(measures, measure, old);
    }

    /** The value of the file, or what is on record where the file says nothing. */
    private Object merged(
        Map<Measure, Cell> measures, Measure measure, PublishedResult.Figures old) {
      return Optional.ofNullable(measures.get(measure))
          .map(Reading::value)
          .orElse(old == null ? null : value(old, measure));
    }

    private void store(ImportPlan.Steps steps) {
      changes.forEach((result, figures) -> result.correct(figures, SOURCE));
      comparators.flush();
      int total = changes.size() + additions.size();
      int done = changes.size();
      for (int from = 0; from < additions.size(); from += ImportPlan.Steps.STEP) {
        int to = Math.min(from + ImportPlan.Steps.STEP, additions.size());
        comparators.addResults(additions.subList(from, to));
        done += to - from;
        steps.reached(done, total);
      }
      steps.reached(total, total);
    }
  }
}
