package org.quantock.application.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quantock.application.organisation.CsvFile;
import org.quantock.application.organisation.CsvLine;
import org.quantock.application.organisation.ImportFormat;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.application.organisation.Preview;
import org.quantock.application.organisation.Refusal;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorGroupCode;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.Prevalence;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;

/**
 * PREVALENCE.csv of the QOF publications from 2015/16 on: one practice and group a line, with the
 * register and the list it is compared with (IND-17).
 */
@ApplicationScoped
public class PrevalenceFormat implements ImportFormat {

  private static final String PRACTICE = "PRACTICE_CODE";
  private static final String GROUP = "INDICATOR_GROUP_CODE";
  private static final String REGISTER = "REGISTER";
  private static final String TYPE = "PATIENT_LIST_TYPE";
  private static final String SIZE = "PATIENT_LIST_SIZE";

  private Practices practices;
  private IndicatorSets sets;
  private PrevalenceStore store;

  protected PrevalenceFormat() {}

  @Inject
  public PrevalenceFormat(Practices practices, IndicatorSets sets, PrevalenceStore store) {
    this.practices = practices;
    this.sets = sets;
    this.store = store;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PREVALENCE;
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_INDICATORS;
  }

  @Override
  public long largest() {
    return PublishedResultsFormat.LARGEST;
  }

  private record Key(PracticeCode practice, IndicatorGroupCode group) {}

  private record ListKey(PracticeCode practice, String type) {}

  private record ListSeen(int size, int line) {}

  @Override
  public ImportPlan plan(CsvFile file, ImportOptions options) {
    IndicatorSet set = PublishedResultsFormat.set(sets, options);
    var reading = new Reading(set, options.refusesNewPractices());
    file.named(List.of(PRACTICE, GROUP, REGISTER, TYPE, SIZE), reading::take);
    Set<PracticeCode> fresh = new TreeSet<>(reading.fresh);
    return ImportPlan.of(
        reading.preview,
        fresh.size(),
        (origin, steps) -> {
          practices.addByCode(fresh);
          store.write(
              set.code(), of(reading.added, origin), of(reading.changed, origin), origin, steps);
        });
  }

  /** The lines with the file they came with, which has its id only now. */
  private static List<Prevalence> of(List<Prevalence> lines, ImportId file) {
    return lines.stream()
        .map(
            each ->
                new Prevalence(
                    each.practice(),
                    each.group(),
                    each.register(),
                    each.listType(),
                    each.listSize(),
                    file,
                    each.line()))
        .toList();
  }

  /** One pass over a file. */
  private final class Reading {

    private final IndicatorSet set;
    private final boolean refusesNew;
    private final Set<IndicatorGroupCode> groups;
    private final Set<PracticeCode> known = new HashSet<>(practices.codes());
    private final Map<Key, Prevalence> held = new HashMap<>();
    private final Map<Key, Integer> seen = new HashMap<>();
    private final Map<ListKey, ListSeen> lists = new HashMap<>();
    private final Preview preview = Preview.ofLongFile();
    private final Set<PracticeCode> fresh = new HashSet<>();
    private final List<Prevalence> added = new ArrayList<>();
    private final List<Prevalence> changed = new ArrayList<>();

    Reading(IndicatorSet set, boolean refusesNew) {
      this.set = set;
      this.refusesNew = refusesNew;
      this.groups =
          set.indicators().stream()
              .map(Indicator::area)
              .flatMap(area -> IndicatorGroupCode.ofArea(area).stream())
              .collect(Collectors.toSet());
      store.all(set.code()).forEach(each -> held.put(new Key(each.practice(), each.group()), each));
    }

    void take(CsvLine line) {
      String subject = line.text(PRACTICE) + " " + line.text(GROUP);
      try {
        Prevalence now =
            new Prevalence(
                practice(line),
                group(line),
                line.count(REGISTER),
                type(line),
                line.count(SIZE),
                null,
                line.number());
        once(line, now);
        oneList(line, now);
        compare(now, subject);
      } catch (Refusal refusal) {
        preview.refused(line.number(), subject, refusal);
      }
    }

    private PracticeCode practice(CsvLine line) throws Refusal {
      PracticeCode practice = line.practice(PRACTICE);
      if (!known.contains(practice)) {
        if (refusesNew) {
          throw new Refusal(
              PRACTICE,
              practice.value(),
              "There is no such practice on record; import the practice register first.");
        }
        fresh.add(practice);
      }
      return practice;
    }

    private IndicatorGroupCode group(CsvLine line) throws Refusal {
      String text = line.text(GROUP).toUpperCase(Locale.ROOT);
      if (!IndicatorGroupCode.isWellFormed(text)
          || !groups.contains(new IndicatorGroupCode(text))) {
        throw new Refusal(
            GROUP,
            line.text(GROUP),
            "There is no such group in %s; it has %s."
                .formatted(
                    set.title(),
                    groups.stream()
                        .sorted()
                        .map(IndicatorGroupCode::value)
                        .collect(Collectors.joining(", "))));
      }
      return new IndicatorGroupCode(text);
    }

    private static String type(CsvLine line) throws Refusal {
      String text = line.text(TYPE).toUpperCase(Locale.ROOT);
      if (!text.matches("TOTAL|[0-9]{1,2}OV|[0-9]{1,2}_?[0-9]{1,2}")) {
        throw new Refusal(
            TYPE,
            line.text(TYPE),
            "The type of a list is TOTAL, or an age such as 17OV for 17 and over.");
      }
      return text;
    }

    private void once(CsvLine line, Prevalence now) throws Refusal {
      Integer before = seen.putIfAbsent(new Key(now.practice(), now.group()), line.number());
      if (before != null) {
        throw new Refusal(
            GROUP,
            line.text(GROUP),
            "Line %d has this practice and group already; they come once.".formatted(before));
      }
    }

    /** A practice has one list of each type, whatever groups it stands beside. */
    private void oneList(CsvLine line, Prevalence now) throws Refusal {
      ListSeen before =
          lists.putIfAbsent(
              new ListKey(now.practice(), now.listType()),
              new ListSeen(now.listSize(), line.number()));
      if (before != null && before.size() != now.listSize()) {
        throw new Refusal(
            SIZE,
            line.text(SIZE),
            "Line %d has %,d for the same list of this practice; a practice has one list of each type."
                .formatted(before.line(), before.size()));
      }
    }

    private void compare(Prevalence now, String subject) {
      Prevalence old = held.get(new Key(now.practice(), now.group()));
      if (old == null) {
        added.add(now);
        preview.added(now.line(), subject, words(now));
      } else if (old.hasSameFigures(now)) {
        preview.unchanged(now.line(), subject);
      } else {
        changed.add(now);
        preview.changed(now.line(), subject, "%s → %s".formatted(words(old), words(now)));
      }
    }

    private static String words(Prevalence each) {
      return "register %,d, list %s %,d"
          .formatted(each.register(), each.listType(), each.listSize());
    }
  }
}
