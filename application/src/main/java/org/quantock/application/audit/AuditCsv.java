package org.quantock.application.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Entries as CSV (docs/formats.md). No spreadsheet takes a text of it for a formula. */
final class AuditCsv {

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer = CsvWriter.builder().build(text);

  AuditCsv() {
    writer.writeRecord(
        "RECORDED_AT",
        "BUSINESS_DATE",
        "PERSON",
        "ROLES",
        "ORGANISATION",
        "ADDRESS",
        "REQUEST",
        "ACTION",
        "OUTCOME",
        "OBJECT_KIND",
        "OBJECT",
        "SENTENCE",
        "CHANGES",
        "REASON",
        "STREAM",
        "PLACE",
        "HASH");
  }

  void add(List<AuditRow> rows) {
    rows.forEach(this::add);
  }

  private void add(AuditRow row) {
    writer.writeRecord(
        row.recordedAt().toString(),
        row.businessDate().toString(),
        safe(row.personName()),
        safe(row.roleTitles()),
        row.organisation(),
        safe(row.address()),
        safe(row.request()),
        safe(row.action()),
        row.outcome().title(),
        safe(row.subjectKind()),
        safe(row.subject()),
        safe(row.sentence()),
        safe(String.join("; ", row.changes())),
        safe(row.reason()),
        row.stream(),
        Long.toString(row.place()),
        row.hash());
  }

  String end() {
    try {
      writer.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** With an apostrophe before what begins like a formula. */
  static String safe(String cell) {
    return cell.matches("(?s)[\\s\\p{Cc}]*[=+\\-@].*") ? "'" + cell : cell;
  }
}
