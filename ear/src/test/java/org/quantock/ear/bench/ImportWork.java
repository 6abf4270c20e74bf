package org.quantock.ear.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.postgresql.PGConnection;
import org.quantock.application.indicator.PublishedResultsFormat;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.indicator.JdbcPublishedResults;
import org.quantock.persistence.indicator.JpaIndicatorSets;
import org.quantock.persistence.organisation.JpaImportFiles;
import org.quantock.persistence.organisation.JpaImportStore;
import org.quantock.persistence.organisation.JpaPractices;

/**
 * Imports the file: reads and checks it, compares it with the record and stores it with file and
 * line of every figure. The anchor is {@code COPY} of the same file into the same table, which
 * checks nothing but the constraints.
 */
final class ImportWork implements Work {

  private static final ImportOptions OPTIONS = ImportOptions.of("qof-2014-15");

  private final BenchDatabase database;
  private final ResultFile file;

  ImportWork(BenchDatabase database, ResultFile file) {
    this.database = database;
    this.file = file;
  }

  @Override
  public String name() {
    return "import them, validated, with provenance";
  }

  @Override
  public double reach() {
    return 1.5;
  }

  @Override
  public void prepare() {
    database.execute(
        "truncate published_result, published_result_history",
        "alter table published_result alter column indicator_set drop default",
        "alter table published_result alter column import_file drop default",
        "delete from import_file",
        "checkpoint");
  }

  /** What the file does not say: the set, and the file itself, of which every row of ours knows. */
  @Override
  public void prepareAnchor() {
    var of =
        new ImportFile(
            ImportId.fresh(),
            new ImportFile.Upload(ImportKind.PUBLISHED_RESULTS, "anchor", "0".repeat(64), OPTIONS),
            new ImportFile.Comparison(new ImportCounts(1, 0, 0, 0, 0), 0, 0, "anchor"),
            PersonId.fresh(),
            "Bench",
            Instant.EPOCH);
    database.inTransaction(em -> new JpaImportFiles(em).add(of));
    database.execute(
        "alter table published_result alter column indicator_set set default 'qof-2014-15'",
        "alter table published_result alter column import_file set default '%s'"
            .formatted(of.id()));
  }

  @Override
  public void anchor() throws SQLException, IOException {
    copy(
        database,
        file,
        """
        copy published_result
          (practice, indicator, register, numerator, denominator, exceptions, points)
        from stdin (format csv, header)
        """);
  }

  static void copy(BenchDatabase database, ResultFile file, String copy)
      throws SQLException, IOException {
    try (Connection connection = database.source().getConnection();
        InputStream bytes = file.open()) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, bytes);
    }
  }

  @Override
  public void ours() {
    database.inTransaction(em -> run(em, file));
  }

  /** All that importing does in its transaction. */
  static void run(EntityManager em, ResultFile file) {
    var files = new JpaImportFiles(em);
    var format =
        new PublishedResultsFormat(
            new JpaPractices(em),
            new JpaIndicatorSets(em),
            new JdbcPublishedResults(em),
            files,
            new JpaImportStore(em));
    var csv = file.uploaded();
    ImportPlan plan = format.plan(csv, OPTIONS);
    if (plan.counts().refused() > 0 || plan.counts().lines() != file.lines()) {
      throw new IllegalStateException("The file is not as it should be: " + plan.counts());
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    var imported =
        new ImportFile(
            ImportId.fresh(),
            new ImportFile.Upload(
                ImportKind.PUBLISHED_RESULTS,
                file.path().getFileName().toString(),
                csv.sha256(),
                OPTIONS),
            plan.comparison(),
            PersonId.fresh(),
            "Bench",
            now);
    files.add(imported);
    if (plan.counts().hasEffect()) {
      imported.confirm(now);
    }
    plan.work().store(imported.id(), (done, total) -> {});
    if (plan.counts().hasEffect()) {
      imported.finish(now);
    }
    files.flush();
  }

  @Override
  public String outcome() {
    return outcome(database);
  }

  static String outcome(BenchDatabase database) {
    return database.value(
        """
        select count(*) || ' results, ' || sum(points) || ' points, checksum '
          || sum(hashtextextended(concat_ws(' ', practice, indicator, register, numerator,
            denominator, exceptions, points), 0))
        from published_result
        """);
  }
}
