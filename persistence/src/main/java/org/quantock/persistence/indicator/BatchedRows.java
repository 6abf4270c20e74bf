package org.quantock.persistence.indicator;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import org.quantock.application.indicator.AreaPays;
import org.quantock.application.indicator.ResultColumns;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.shared.Utf8Text;

/** By plain JDBC in batches, on every database. */
final class BatchedRows implements CalculationRows {

  private static final int BATCH = 1000;

  private final Connection connection;
  private final boolean partitioned;

  /**
   * @param partitioned whether each calculation is a partition of its own
   */
  BatchedRows(Connection connection, boolean partitioned) {
    this.connection = connection;
    this.partitioned = partitioned;
  }

  @Override
  public ResultColumns read(IndicatorSet set) throws SQLException {
    var columns = new ResultColumns(set);
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            select practice, indicator, register, numerator, denominator, points
            from published_result where indicator_set = ?
            """)) {
      select.setFetchSize(BATCH);
      select.setString(1, set.code().value());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          columns.add(
              columns.practice(row.getString(1)),
              columns.indicator(row.getString(2)),
              count(row, 3),
              count(row, 4),
              count(row, 5),
              hundredths(row.getBigDecimal(6)));
        }
      }
    }
    return columns;
  }

  private static int count(ResultSet row, int column) throws SQLException {
    int count = row.getInt(column);
    return row.wasNull() ? SetArithmetic.MISSING : count;
  }

  private static int hundredths(BigDecimal points) {
    return points == null ? SetArithmetic.MISSING : points.movePointRight(2).intValueExact();
  }

  /** A statement whose rows go in batches. */
  private static class Batches {
    final PreparedStatement insert;
    private int waiting;

    Batches(PreparedStatement insert) {
      this.insert = insert;
    }

    void add() throws SQLException {
      insert.addBatch();
      if (++waiting == BATCH) {
        insert.executeBatch();
        waiting = 0;
      }
    }

    public void end() throws SQLException {
      insert.executeBatch();
      insert.close();
    }
  }

  @Override
  public Totals totals(CalculationNumber calculation) throws SQLException {
    class Rows extends Batches implements Totals {
      Rows() throws SQLException {
        super(
            connection.prepareStatement(
                """
                insert into achievement_practice
                  (calculation, practice, results, not_scored, points)
                values (?, ?, ?, ?, ?)
                """));
      }

      @Override
      public void write(String practice, int results, int notScored, long points)
          throws SQLException {
        insert.setInt(1, calculation.value());
        insert.setString(2, practice);
        insert.setInt(3, results);
        insert.setInt(4, notScored);
        insert.setBigDecimal(5, BigDecimal.valueOf(points, 2));
        add();
      }
    }
    return new Rows();
  }

  @Override
  public Lines lines(CalculationNumber calculation, IndicatorSet set) throws SQLException {
    makePartition("achievement_line", calculation);
    class Rows extends Batches implements Lines {
      Rows() throws SQLException {
        super(
            connection.prepareStatement(
                """
                insert into achievement_line
                  (calculation, practice, indicator_set, indicator, points, working)
                values (?, ?, ?, ?, ?, ?)
                """));
      }

      @Override
      public void write(String practice, String indicator, int points, Utf8Text working)
          throws SQLException {
        insert.setInt(1, calculation.value());
        insert.setString(2, practice);
        insert.setString(3, set.code().value());
        insert.setString(4, indicator);
        if (points < 0) {
          insert.setNull(5, Types.NUMERIC);
        } else {
          insert.setBigDecimal(5, BigDecimal.valueOf(points, 2));
        }
        insert.setString(6, working.toString());
        add();
      }
    }
    return new Rows();
  }

  @Override
  public Pays pays(CalculationNumber calculation) throws SQLException {
    makePartition("achievement_pay", calculation);
    class Rows extends Batches implements Pays {
      Rows() throws SQLException {
        super(
            connection.prepareStatement(
                """
                insert into achievement_pay (calculation, practice, area, points, amount, working)
                values (?, ?, ?, ?, ?, ?)
                """));
      }

      @Override
      public void write(AreaPays.Pay pay) throws SQLException {
        insert.setInt(1, calculation.value());
        insert.setString(2, pay.practice());
        insert.setString(3, pay.area());
        insert.setBigDecimal(4, pay.points().value());
        insert.setBigDecimal(5, pay.amount().amount());
        insert.setString(6, pay.working());
        add();
      }
    }
    return new Rows();
  }

  private void makePartition(String table, CalculationNumber calculation) throws SQLException {
    if (partitioned) {
      try (Statement create = connection.createStatement()) {
        create.execute(
            "create table %1$s_%2$s partition of %1$s for values in (%2$s)"
                .formatted(table, calculation));
      }
    }
  }
}
