package org.quantock.persistence.payment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.quantock.domain.payment.Payment;

/** Batches of inserts: for H2, and wherever COPY cannot be had. */
final class BatchedLines implements LineWriter {

  private static final int BATCH = 500;
  private static final String INSERT =
      "insert into payment (%s) values (%s)"
          .formatted(
              String.join(", ", PaymentColumns.NAMES),
              String.join(", ", Collections.nCopies(PaymentColumns.NAMES.size(), "?")));

  @Override
  public void write(Connection connection, List<Payment> payments) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int waiting = 0;
      for (Payment payment : payments) {
        Object[] values = PaymentColumns.values(payment);
        for (int i = 0; i < values.length; i++) {
          insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      insert.executeBatch();
    }
  }
}
