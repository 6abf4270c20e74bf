package org.quantock.persistence.payment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.quantock.domain.payment.Payment;

/** PostgreSQL's COPY, in its text format. */
final class CopiedLines implements LineWriter {

  private static final String COPY =
      "copy payment (%s) from stdin".formatted(String.join(", ", PaymentColumns.NAMES));

  @Override
  public void write(Connection connection, List<Payment> payments) throws SQLException {
    var text = new StringBuilder(payments.size() * 2_000);
    for (Payment payment : payments) {
      Object[] values = PaymentColumns.values(payment);
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          text.append('\t');
        }
        append(text, values[i]);
      }
      text.append('\n');
    }
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(COPY, new StringReader(text.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(StringBuilder text, Object value) {
    if (value == null) {
      text.append("\\N");
      return;
    }
    String said = value.toString();
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }
}
