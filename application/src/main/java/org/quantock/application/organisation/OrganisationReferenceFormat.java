package org.quantock.application.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.shared.InvalidInput;

/**
 * ORGANISATION_REFERENCE.csv of the QOF publications: one practice a line with its name and
 * commissioner, whose columns have other names in other years. It adds practices and names those
 * known by their code alone; what the practice register says is never overridden (ORG-8).
 */
@ApplicationScoped
public class OrganisationReferenceFormat implements ImportFormat {

  private static final List<String> CODES = List.of("PRACTICE_CODE", "PRACTICE_ODS_CODE");
  private static final List<String> NAMES = List.of("PRACTICE_NAME");
  private static final List<String> COMMISSIONERS =
      List.of(
          "CCG_CODE",
          "CCG_ODS_CODE",
          "SUB_ICB_LOCATION_ODS_CODE",
          "SUB_ICB_LOC_ODS_CODE",
          "SUB_ICB_LOCATION_CODE",
          "SUB_ICB_LOC_CODE");

  private Practices practices;

  protected OrganisationReferenceFormat() {}

  @Inject
  public OrganisationReferenceFormat(Practices practices) {
    this.practices = practices;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ORGANISATION_REFERENCE;
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_ORGANISATIONS;
  }

  /** The columns of a year. */
  private record Columns(String code, String name, String commissioner) {

    static Columns of(CsvFile file) {
      List<String> header =
          file.header().stream().map(each -> each.toUpperCase(Locale.ROOT)).toList();
      return new Columns(first(CODES, header), first(NAMES, header), first(COMMISSIONERS, header));
    }

    /** The first of these names that the header has; where it has none, the one to ask for. */
    private static String first(List<String> names, List<String> header) {
      return names.stream().filter(header::contains).findFirst().orElse(names.get(0));
    }
  }

  private record Entry(String name, OrganisationCode commissioner) {}

  @Override
  public ImportPlan plan(CsvFile file, ImportOptions options) {
    var preview = Preview.ofLongFile();
    Map<PracticeCode, Practice> held = practices.findAll(practices.codes());
    Map<PracticeCode, Integer> seen = new HashMap<>();
    Map<PracticeCode, Entry> additions = new LinkedHashMap<>();
    Map<PracticeCode, Entry> changes = new LinkedHashMap<>();
    Columns columns = Columns.of(file);
    file.named(
        List.of(columns.code(), columns.name(), columns.commissioner()),
        line -> {
          String subject = line.text(columns.code());
          try {
            PracticeCode code = line.practice(columns.code());
            Integer before = seen.putIfAbsent(code, line.number());
            if (before != null) {
              throw new Refusal(
                  columns.code(),
                  subject,
                  "Line %d has this code already; a code comes once.".formatted(before));
            }
            Entry entry = entry(line, columns);
            Practice practice = held.get(code);
            if (practice == null) {
              additions.put(code, entry);
              preview.added(line.number(), subject, words(entry));
            } else if (practice.isMadeUp()) {
              throw new Refusal(
                  columns.code(),
                  subject,
                  "This code belongs to a made-up practice of the demonstration, which no import changes.");
            } else if (brings(practice, entry)) {
              changes.put(code, entry);
              preview.changed(line.number(), subject, words(entry));
            } else {
              preview.unchanged(line.number(), subject);
            }
          } catch (Refusal refusal) {
            preview.refused(line.number(), subject, refusal);
          }
        });
    return ImportPlan.of(preview, (origin, steps) -> store(additions, changes, held, steps));
  }

  private static Entry entry(CsvLine line, Columns columns) throws Refusal {
    String name = line.text(columns.name());
    if (name.isEmpty() || name.length() > 100) {
      throw new Refusal(
          columns.name(), name, "Enter the name of the practice, at most 100 characters.");
    }
    String commissioner = line.text(columns.commissioner()).toUpperCase(Locale.ROOT);
    try {
      return new Entry(name, commissioner.isEmpty() ? null : OrganisationCode.of(commissioner));
    } catch (InvalidInput e) {
      throw new Refusal(columns.commissioner(), commissioner, e.getMessage());
    }
  }

  /** Whether the file says something of the practice that nothing has said yet. */
  private static boolean brings(Practice practice, Entry entry) {
    return !Practice.supplemented(
            practice.registerEntry(), practice.code(), entry.name(), entry.commissioner())
        .equals(practice.registerEntry());
  }

  private static String words(Entry entry) {
    return entry.commissioner() == null
        ? entry.name()
        : "%s, commissioner %s".formatted(entry.name(), entry.commissioner());
  }

  private void store(
      Map<PracticeCode, Entry> additions,
      Map<PracticeCode, Entry> changes,
      Map<PracticeCode, Practice> held,
      ImportPlan.Steps steps) {
    changes.forEach((code, entry) -> held.get(code).supplement(entry.name(), entry.commissioner()));
    List<Practice> fresh = new ArrayList<>();
    additions.forEach(
        (code, entry) ->
            fresh.add(
                Practice.registered(
                    code,
                    new Practice.RegisterEntry(
                        entry.name(), entry.commissioner(), null, null, false))));
    practices.addAll(fresh);
    practices.flush();
    int total = additions.size() + changes.size();
    steps.reached(total, total);
  }
}
