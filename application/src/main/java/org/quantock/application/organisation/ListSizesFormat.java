package org.quantock.application.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.ListSizesRecorded;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;

/** List sizes: one line a practice and date, columns PRACTICE_CODE, DATE and LIST_SIZE. */
@ApplicationScoped
public class ListSizesFormat implements ImportFormat {

  private static final String PRACTICE = "PRACTICE_CODE";
  private static final String DATE = "DATE";
  private static final String SIZE = "LIST_SIZE";

  private Practices practices;
  private Event<ListSizesRecorded> recorded;

  protected ListSizesFormat() {}

  @Inject
  public ListSizesFormat(Practices practices, Event<ListSizesRecorded> recorded) {
    this.practices = practices;
    this.recorded = recorded;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.LIST_SIZES;
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_ORGANISATIONS;
  }

  private record Key(PracticeCode practice, LocalDate date) {}

  private record Planned(Practice practice, ListSize size) {}

  @Override
  public ImportPlan plan(CsvFile file, ImportOptions options) {
    var preview = new Preview();
    Map<PracticeCode, Practice> held = practices.findAll(practices.codes());
    Map<Key, Integer> seen = new HashMap<>();
    List<Planned> planned = new ArrayList<>();
    file.named(
        List.of(PRACTICE, DATE, SIZE),
        line -> {
          try {
            plan(line, held, seen, planned, preview);
          } catch (Refusal refusal) {
            preview.refused(line.number(), line.text(PRACTICE), refusal);
          }
        });
    return ImportPlan.of(preview, (origin, steps) -> store(planned, steps));
  }

  private static void plan(
      CsvLine line,
      Map<PracticeCode, Practice> held,
      Map<Key, Integer> seen,
      List<Planned> planned,
      Preview preview)
      throws Refusal {
    PracticeCode code = line.practice(PRACTICE);
    LocalDate date = line.date(DATE);
    int patients = line.count(SIZE);
    if (patients > ListSize.MOST) {
      throw new Refusal(SIZE, line.text(SIZE), "A list size is at most 999,999.");
    }
    Practice practice = held.get(code);
    if (practice == null) {
      throw new Refusal(
          PRACTICE,
          code.value(),
          "There is no such practice on record; import the practice register first.");
    }
    LocalDate closed = practice.closed().orElse(null);
    if (closed != null && date.isAfter(closed)) {
      throw new Refusal(
          DATE, line.text(DATE), "The practice closed on %s, before this date.".formatted(closed));
    }
    Integer before = seen.putIfAbsent(new Key(code, date), line.number());
    if (before != null) {
      throw new Refusal(
          DATE,
          line.text(DATE),
          "Line %d has this practice and date already; they come once.".formatted(before));
    }
    Optional<ListSize> old =
        practice.listSizes().stream().filter(size -> size.asOf().equals(date)).findFirst();
    if (old.isPresent() && old.get().patients() == patients) {
      preview.unchanged(line.number(), code.value());
      return;
    }
    if (old.isPresent()) {
      preview.changed(
          line.number(),
          code.value(),
          "list size on %s: %,d → %,d".formatted(date, old.get().patients(), patients));
    } else {
      preview.added(line.number(), code.value(), "list size on %s: %,d".formatted(date, patients));
    }
    planned.add(new Planned(practice, new ListSize(date, patients, "List size file")));
  }

  private void store(List<Planned> planned, ImportPlan.Steps steps) {
    Map<Practice, List<ListSize>> before = new LinkedHashMap<>();
    Map<Practice, List<ListSize>> now = new HashMap<>();
    int done = 0;
    for (Planned each : planned) {
      before.putIfAbsent(each.practice(), each.practice().listSizes());
      now.computeIfAbsent(each.practice(), none -> new ArrayList<>()).add(each.size());
      each.practice().recordListSize(each.size());
      if (++done % ImportPlan.Steps.STEP == 0) {
        practices.flush();
        steps.reached(done, planned.size());
      }
    }
    practices.flush();
    steps.reached(done, planned.size());
    recorded.fire(
        new ListSizesRecorded(
            "List sizes were imported.",
            before.entrySet().stream()
                .map(
                    each ->
                        new ListSizesRecorded.Change(
                            each.getKey().code(), each.getValue(), now.get(each.getKey())))
                .toList()));
  }
}
