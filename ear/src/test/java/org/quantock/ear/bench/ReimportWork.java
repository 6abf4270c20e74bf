package org.quantock.ear.bench;

import java.io.IOException;
import java.sql.SQLException;

/**
 * Imports a file whose figures are all on record already. The anchor is {@code COPY} of it into an
 * unlogged table without a key, where a comparison in the database would only begin.
 */
final class ReimportWork implements Work {

  private final BenchDatabase database;
  private final ResultFile file;
  private final String name;

  /**
   * @param file the one that was imported, or another with the same figures
   */
  ReimportWork(BenchDatabase database, ResultFile file, String name) {
    this.database = database;
    this.file = file;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double reach() {
    return 3.3;
  }

  @Override
  public void prepare() {
    database.execute(
        "drop table if exists staged",
        """
        create unlogged table staged (practice varchar(6), indicator varchar(12), register integer,
          numerator integer, denominator integer, exceptions integer, points numeric(7, 2))
        """,
        "checkpoint");
  }

  @Override
  public void anchor() throws SQLException, IOException {
    ImportWork.copy(database, file, "copy staged from stdin (format csv, header)");
  }

  @Override
  public void ours() {
    database.inTransaction(em -> ImportWork.run(em, file));
  }

  /** What is on record stays as it is. */
  @Override
  public String outcome() {
    return ImportWork.outcome(database);
  }
}
