package org.quantock.application.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeClosed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.shared.InvalidInput;

/**
 * The practice register as the Organisation Data Service publishes it (epraccur): 27 columns
 * without a header. Practices are the lines whose prescribing setting is 4; all others are skipped
 * (ORG-6). Closed practices come with their closing date; where it is new, what they take part in
 * ends on that day (PAR-13).
 */
@ApplicationScoped
public class PracticeRegisterFormat implements ImportFormat {

  /** How many columns the file has. */
  static final int WIDTH = 27;

  private static final String CODE = "1 organisation code";
  private static final String NAME = "2 name";
  private static final String OPENED = "11 open date";
  private static final String CLOSED = "12 close date";
  private static final String STATUS = "13 status";
  private static final String COMMISSIONER = "15 commissioner";
  private static final String SETTING = "26 prescribing setting";
  private static final String GP_PRACTICE = "4";
  private static final List<String> COLUMNS = columns();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private Practices practices;
  private Event<PracticeClosed> closed;

  protected PracticeRegisterFormat() {}

  @Inject
  public PracticeRegisterFormat(Practices practices, Event<PracticeClosed> closed) {
    this.practices = practices;
    this.closed = closed;
  }

  private static List<String> columns() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= WIDTH; i++) {
      names.add("column " + i);
    }
    for (String known : List.of(CODE, NAME, OPENED, CLOSED, STATUS, COMMISSIONER, SETTING)) {
      names.set(Integer.parseInt(known.substring(0, known.indexOf(' '))) - 1, known);
    }
    return List.copyOf(names);
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PRACTICE_REGISTER;
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_ORGANISATIONS;
  }

  /** A line about a practice, read but not yet compared. */
  private record Entry(int line, PracticeCode code, Practice.RegisterEntry register) {}

  @Override
  public ImportPlan plan(CsvFile file, ImportOptions options) {
    var preview = new Preview();
    Map<PracticeCode, Integer> seen = new HashMap<>();
    Map<PracticeCode, Practice> held = practices.findAll(practices.codes());
    Map<PracticeCode, Practice.RegisterEntry> additions = new LinkedHashMap<>();
    Map<PracticeCode, Practice.RegisterEntry> changes = new LinkedHashMap<>();
    file.positions(
        COLUMNS,
        line -> {
          String subject = line.text(CODE);
          try {
            String skipped = reasonToSkip(line);
            if (skipped != null) {
              preview.skipped(line.number(), subject, skipped);
              return;
            }
            Entry entry = read(line);
            Integer before = seen.putIfAbsent(entry.code(), line.number());
            if (before != null) {
              throw new Refusal(
                  CODE,
                  subject,
                  "Line %d has this code already; a code comes once.".formatted(before));
            }
            compare(entry, held.get(entry.code()), preview, additions, changes);
          } catch (Refusal refusal) {
            preview.refused(line.number(), subject, refusal);
          }
        });
    return ImportPlan.of(preview, (origin, steps) -> store(additions, changes, held, steps));
  }

  /** ORG-6: why a sound line is not imported; null for the line of a practice. */
  private static String reasonToSkip(CsvLine line) throws Refusal {
    if (line.width() != WIDTH) {
      throw new Refusal(
          "", "", "The line has %d columns; it must have %d.".formatted(line.width(), WIDTH));
    }
    String setting = line.text(SETTING);
    if (!setting.equals(GP_PRACTICE)) {
      return PracticeCode.isWellFormed(line.text(CODE))
          ? "Prescribing setting %s: not a GP practice".formatted(setting)
          : "Prescribing setting %s, and not the code of a GP practice in England (services and islands have other codes)"
              .formatted(setting);
    } else if (line.text(STATUS).equals("P")) {
      return "Proposed practice: imported once it has opened";
    }
    return null;
  }

  private static Entry read(CsvLine line) throws Refusal {
    PracticeCode code = line.practice(CODE);
    LocalDate opened = line.compactDate(OPENED);
    LocalDate closed = line.compactDate(CLOSED);
    String status = line.text(STATUS);
    if (!List.of("A", "C", "D").contains(status)) {
      throw new Refusal(
          STATUS, status, "The status is A (active), C (closed), D (dormant) or P (proposed).");
    } else if (status.equals("C") && closed == null) {
      throw new Refusal(CLOSED, "", "A closed practice must have its closing date.");
    }
    String commissioner = line.text(COMMISSIONER).toUpperCase(Locale.ROOT);
    try {
      return new Entry(
          line.number(),
          code,
          new Practice.RegisterEntry(
              line.text(NAME),
              commissioner.isEmpty() ? null : commissioner(commissioner),
              opened,
              closed,
              status.equals("D")));
    } catch (InvalidInput e) {
      boolean name = e.problems().get(0).field().equals("name");
      throw new Refusal(name ? NAME : CLOSED, line.text(name ? NAME : CLOSED), e.getMessage());
    }
  }

  private static OrganisationCode commissioner(String text) throws Refusal {
    try {
      return OrganisationCode.of(text);
    } catch (InvalidInput e) {
      throw new Refusal(COMMISSIONER, text, e.getMessage());
    }
  }

  private static void compare(
      Entry entry,
      Practice held,
      Preview preview,
      Map<PracticeCode, Practice.RegisterEntry> additions,
      Map<PracticeCode, Practice.RegisterEntry> changes)
      throws Refusal {
    PracticeCode code = entry.code();
    Practice.RegisterEntry now = entry.register();
    if (held == null) {
      additions.put(code, now);
      preview.added(entry.line(), code.value(), describe(now));
      return;
    } else if (held.isMadeUp()) {
      throw new Refusal(
          CODE,
          code.value(),
          "This code belongs to a made-up practice of the demonstration, which no import changes.");
    }
    String difference = difference(held.registerEntry(), now);
    if (difference.isEmpty()) {
      preview.unchanged(entry.line(), code.value());
    } else {
      changes.put(code, now);
      preview.changed(entry.line(), code.value(), difference);
    }
  }

  private static String describe(Practice.RegisterEntry entry) {
    StringBuilder text = new StringBuilder(entry.name());
    if (entry.commissioner() != null) {
      text.append(", commissioner ").append(entry.commissioner());
    }
    if (entry.opened() != null) {
      text.append(", opened ").append(DATE.format(entry.opened()));
    }
    if (entry.closed() != null) {
      text.append(", closed ").append(DATE.format(entry.closed()));
    }
    return text.append(entry.dormant() ? ", dormant" : "").toString();
  }

  private static String difference(Practice.RegisterEntry old, Practice.RegisterEntry now) {
    List<String> changes = new ArrayList<>();
    change(changes, "name", old.name(), now.name());
    change(changes, "commissioner", old.commissioner(), now.commissioner());
    change(changes, "opened", date(old.opened()), date(now.opened()));
    change(changes, "closed", date(old.closed()), date(now.closed()));
    change(changes, "dormant", old.dormant() ? "yes" : "no", now.dormant() ? "yes" : "no");
    return String.join("; ", changes);
  }

  private static String date(LocalDate date) {
    return date == null ? null : DATE.format(date);
  }

  private static void change(List<String> changes, String what, Object old, Object now) {
    if (!Objects.equals(old, now)) {
      changes.add(
          "%s: %s → %s".formatted(what, old == null ? "none" : old, now == null ? "none" : now));
    }
  }

  private void store(
      Map<PracticeCode, Practice.RegisterEntry> additions,
      Map<PracticeCode, Practice.RegisterEntry> changes,
      Map<PracticeCode, Practice> held,
      ImportPlan.Steps steps) {
    int total = additions.size() + changes.size();
    int done = 0;
    List<PracticeClosed> closures = new ArrayList<>();
    for (var each : changes.entrySet()) {
      Practice practice = held.get(each.getKey());
      LocalDate lastDay = each.getValue().closed();
      if (lastDay != null && !practice.closed().filter(lastDay::equals).isPresent()) {
        closures.add(new PracticeClosed(practice.code(), lastDay));
      }
      practice.update(each.getValue());
      if (++done % ImportPlan.Steps.STEP == 0) {
        practices.flush();
        steps.reached(done, total);
      }
    }
    practices.flush();
    List<Practice> batch = new ArrayList<>();
    for (var each : additions.entrySet()) {
      batch.add(Practice.registered(each.getKey(), each.getValue()));
      done++;
      if (batch.size() == ImportPlan.Steps.STEP) {
        add(batch);
        steps.reached(done, total);
      }
    }
    add(batch);
    steps.reached(done, total);
    closures.forEach(closed::fire);
  }

  private void add(Collection<Practice> batch) {
    practices.addAll(batch);
    batch.clear();
  }
}
