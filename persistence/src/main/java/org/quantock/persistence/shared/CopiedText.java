package org.quantock.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.quantock.domain.shared.Utf8Text;

/**
 * Rows on their way into a table by PostgreSQL's COPY, in its text format. While the database takes
 * in what was sent, the next rows are put together here, so that both work at the same time. No
 * other statement may be given to the connection until the end.
 */
public class CopiedText {

  private static final int PIECE = 32 * 1024;

  private final Utf8Text rows = new Utf8Text();
  private final CopyIn to;

  /**
   * @param statement {@code copy … from stdin}
   */
  public CopiedText(Connection connection, String statement) throws SQLException {
    this.to = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
  }

  /** What the row that is being put together is appended to. */
  public final Utf8Text rows() {
    return rows;
  }

  /** A text that people wrote may have what COPY takes for the end of a field or row. */
  public static String escaped(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (isSpecial(text.charAt(i))) {
        return text.replace("\\", "\\\\")
            .replace("\t", "\\t")
            .replace("\n", "\\n")
            .replace("\r", "\\r");
      }
    }
    return text;
  }

  private static boolean isSpecial(char c) {
    return c == '\\' || c == '\t' || c == '\n' || c == '\r';
  }

  public final void endRow() throws SQLException {
    rows.append('\n');
    if (rows.length() >= PIECE) {
      send();
    }
  }

  private void send() throws SQLException {
    to.writeToCopy(rows.bytes(), 0, rows.length());
    rows.clear();
  }

  /** Only now is anything checked for certain, and refused as a whole. */
  public void end() throws SQLException {
    send();
    to.endCopy();
  }

  /** Takes back what was sent, so that the connection can be given the next statement. */
  public final void cancel() throws SQLException {
    if (to.isActive()) {
      to.cancelCopy();
    }
  }
}
