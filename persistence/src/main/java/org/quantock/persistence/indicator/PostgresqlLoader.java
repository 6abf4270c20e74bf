package org.quantock.persistence.indicator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.quantock.application.indicator.ResultRow;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.Measure;
import org.quantock.domain.organisation.ImportId;

/** By COPY in PostgreSQL's binary format: no text is made or parsed on either side. */
final class PostgresqlLoader implements ResultLoader {

  private static final Measure[] MEASURES = Measure.values();
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };
  private static final short COLUMNS = 14;

  /** No row takes more. */
  private static final int ROW = 512;

  private final ByteBuffer buffer = ByteBuffer.allocate(256 * 1024);

  @Override
  public void load(
      Connection connection,
      String table,
      IndicatorSetCode set,
      ImportId file,
      Rows rows,
      JdbcPublishedResults.Progress progress)
      throws SQLException {
    String copy =
        "copy %s (%s) from stdin (format binary)".formatted(table, JdbcPublishedResults.COLUMNS);
    byte[] ofSet = set.value().getBytes(StandardCharsets.US_ASCII);
    buffer.clear();
    try (var out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy)) {
      buffer.put(SIGNATURE).putInt(0).putInt(0);
      rows.each(
          row -> {
            put(row, ofSet, file);
            if (buffer.remaining() < ROW) {
              send(out);
            }
            progress.one();
          });
      buffer.putShort((short) -1);
      send(out);
      out.endCopy();
    } catch (IOException e) {
      throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
    } catch (LoadFailed e) {
      throw e.cause();
    }
  }

  private void send(OutputStream out) {
    try {
      out.write(buffer.array(), 0, buffer.position());
      buffer.clear();
    } catch (IOException e) {
      throw new LoadFailed(
          e.getCause() instanceof SQLException cause ? cause : new SQLException(e));
    }
  }

  private void put(ResultRow row, byte[] set, ImportId file) {
    buffer.putShort(COLUMNS);
    buffer.putInt(set.length).put(set);
    put(row.practice());
    put(row.indicator());
    for (int i = 0; i < MEASURES.length - 1; i++) {
      int value = row.value(MEASURES[i]);
      put(value, JdbcPublishedResults.isThere(value));
    }
    putHundredths(row.value(Measure.ACHIEVED_POINTS));
    buffer.putInt(16);
    buffer.putLong(file.value().getMostSignificantBits());
    buffer.putLong(file.value().getLeastSignificantBits());
    for (Measure measure : MEASURES) {
      put(row.line(measure), row.line(measure) > 0);
    }
  }

  private void put(String code) {
    buffer.putInt(code.length());
    for (int i = 0; i < code.length(); i++) {
      buffer.put((byte) code.charAt(i));
    }
  }

  private void put(int value, boolean there) {
    if (there) {
      buffer.putInt(Integer.BYTES).putInt(value);
    } else {
      buffer.putInt(-1);
    }
  }

  /** A numeric of two decimals: digits to the base 10,000, the last of them after the point. */
  private void putHundredths(int hundredths) {
    if (!JdbcPublishedResults.isThere(hundredths)) {
      buffer.putInt(-1);
      return;
    }
    int whole = hundredths / 100;
    boolean two = whole >= 10_000;
    int digits = two ? 3 : 2;
    buffer.putInt(8 + 2 * digits);
    buffer.putShort((short) digits).putShort((short) (digits - 2));
    buffer.putShort((short) 0).putShort((short) 2);
    if (two) {
      buffer.putShort((short) (whole / 10_000));
    }
    buffer.putShort((short) (whole % 10_000)).putShort((short) (hundredths % 100 * 100));
  }
}
