package org.quantock.persistence.payment;

import static org.quantock.domain.shared.Utf8Text.bytesOf;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.quantock.domain.payment.Payment;
import org.quantock.persistence.shared.CopiedText;

/** PostgreSQL's COPY. */
final class CopiedLines implements LineWriter {

  private static final String COPY =
      "copy payment (%s) from stdin".formatted(String.join(", ", PaymentColumns.NAMES));
  private static final byte[] NULL = bytesOf("\\N");

  @Override
  public void write(Connection connection, List<Payment> payments) throws SQLException {
    var copied = new CopiedText(connection, COPY);
    try {
      for (Payment payment : payments) {
        Object[] values = PaymentColumns.values(payment);
        for (int i = 0; i < values.length; i++) {
          if (i > 0) {
            copied.rows().append('\t');
          }
          copied.rows().append(field(values[i]));
        }
        copied.endRow();
      }
      copied.end();
    } finally {
      copied.cancel();
    }
  }

  private static byte[] field(Object value) {
    return value == null ? NULL : bytesOf(CopiedText.escaped(value.toString()));
  }
}
