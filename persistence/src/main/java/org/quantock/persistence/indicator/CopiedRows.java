package org.quantock.persistence.indicator;

import static org.quantock.domain.shared.Utf8Text.bytesOf;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;
import org.quantock.application.indicator.AreaPays;
import org.quantock.application.indicator.ResultColumns;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.shared.Utf8Text;
import org.quantock.persistence.shared.CopiedText;

/** By PostgreSQL's COPY. */
final class CopiedRows implements CalculationRows {

  private static final byte[] NULL = bytesOf("\\N");

  private final Connection connection;
  private final CopyManager copy;

  CopiedRows(Connection connection) throws SQLException {
    this.connection = connection;
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  @Override
  public ResultColumns read(IndicatorSet set) throws SQLException {
    var columns = new ResultColumns(set);
    var reader = new RowReader(columns);
    // A set code has letters, digits and hyphens only.
    CopyOut out =
        copy.copyOut(
            """
                copy (select practice, indicator, register, numerator, denominator, points
                  from published_result where indicator_set = '%s') to stdout
                """
                .formatted(set.code()));
    for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
      reader.read(row);
    }
    return columns;
  }

  /** Takes the fields of a row apart without making texts of them. */
  private static final class RowReader {
    private final ResultColumns columns;
    private byte[] practice = {};
    private int practicePosition;
    private byte[] row;
    private int at;

    RowReader(ResultColumns columns) {
      this.columns = columns;
    }

    void read(byte[] next) {
      row = next;
      at = 0;
      int ofPractice = practice();
      short ofIndicator = columns.indicator(text());
      int register = number();
      int numerator = number();
      int denominator = number();
      columns.add(ofPractice, ofIndicator, register, numerator, denominator, number());
    }

    /** Rows mostly come practice by practice. */
    private int practice() {
      int end = fieldEnd();
      if (!Arrays.equals(row, at, end, practice, 0, practice.length)) {
        practice = Arrays.copyOfRange(row, at, end);
        practicePosition = columns.practice(new String(practice, StandardCharsets.US_ASCII));
      }
      at = end + 1;
      return practicePosition;
    }

    private String text() {
      int end = fieldEnd();
      var text = new String(row, at, end - at, StandardCharsets.US_ASCII);
      at = end + 1;
      return text;
    }

    /** A count, or points in hundredths, which always come with two decimals. */
    private int number() {
      if (row[at] == '\\') {
        at += 3;
        return SetArithmetic.MISSING;
      }
      int number = 0;
      for (byte each = row[at]; each != '\t' && each != '\n'; each = row[++at]) {
        if (each != '.') {
          number = number * 10 + each - '0';
        }
      }
      at++;
      return number;
    }

    private int fieldEnd() {
      int end = at;
      while (row[end] != '\t') {
        end++;
      }
      return end;
    }
  }

  @Override
  public Totals totals(CalculationNumber calculation) throws SQLException {
    byte[] start = bytesOf(calculation + "\t");
    class Rows extends CopiedText implements Totals {
      Rows() throws SQLException {
        super(
            connection,
            """
                copy achievement_practice (calculation, practice, results, not_scored, points)
                from stdin
                """);
      }

      @Override
      public void write(String practice, int results, int notScored, long points)
          throws SQLException {
        rows().append(start).append(bytesOf(practice)).append('\t').appendPlain(results);
        rows().append('\t').appendPlain(notScored).append('\t').appendDecimal(points, 2);
        endRow();
      }
    }
    return new Rows();
  }

  /**
   * Rows go into a table of their own, which has no keys to keep up row by row, and at the end
   * becomes the partition of the calculation: only then are its keys made and every foreign key
   * checked, all rows at once. It takes a fraction of the time of checking each row, and nobody
   * sees the rows before.
   */
  private class Partition extends CopiedText {
    final byte[] start;
    private final String table;
    private final CalculationNumber calculation;

    Partition(String table, CalculationNumber calculation, String columns) throws SQLException {
      super(connection, fill(table, calculation, columns));
      this.table = table;
      this.calculation = calculation;
      this.start = bytesOf(calculation + "\t");
    }

    @Override
    public void end() throws SQLException {
      super.end();
      execute(
          "alter table %1$s attach partition %1$s_%2$s for values in (%2$s)"
              .formatted(table, calculation));
    }
  }

  private String fill(String table, CalculationNumber calculation, String columns)
      throws SQLException {
    execute(
        "create table %1$s_%2$s (like %1$s including defaults including constraints)"
            .formatted(table, calculation));
    return "copy %s_%s (%s) from stdin".formatted(table, calculation, columns);
  }

  @Override
  public Lines lines(CalculationNumber calculation, IndicatorSet set) throws SQLException {
    byte[] ofSet = bytesOf(set.code() + "\t");
    class Rows extends Partition implements Lines {
      Rows() throws SQLException {
        super(
            "achievement_line",
            calculation,
            "calculation, indicator_set, practice, indicator, points, working");
      }

      @Override
      public void write(String practice, String indicator, int points, Utf8Text working)
          throws SQLException {
        rows().append(start).append(ofSet);
        rows().append(bytesOf(practice)).append('\t').append(bytesOf(indicator)).append('\t');
        if (points < 0) {
          rows().append(NULL);
        } else {
          rows().appendDecimal(points, 2);
        }
        rows().append('\t').append(working);
        endRow();
      }
    }
    return new Rows();
  }

  @Override
  public Pays pays(CalculationNumber calculation) throws SQLException {
    class Rows extends Partition implements Pays {
      Rows() throws SQLException {
        super(
            "achievement_pay", calculation, "calculation, practice, area, points, amount, working");
      }

      @Override
      public void write(AreaPays.Pay pay) throws SQLException {
        rows().append(start).append(bytesOf(pay.practice())).append('\t');
        rows().append(bytesOf(escaped(pay.area()))).append('\t');
        rows().append(bytesOf(pay.points().value().toPlainString())).append('\t');
        rows().append(bytesOf(pay.amount().amount().toPlainString())).append('\t');
        rows().append(bytesOf(escaped(pay.working())));
        endRow();
      }
    }
    return new Rows();
  }

  private void execute(String statement) throws SQLException {
    try (Statement each = connection.createStatement()) {
      each.execute(statement);
    }
  }
}
