package org.quantock.ear.hostile;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * The tables of the database of the server under test, with a checksum of each. The server opens
 * the file for others (AUTO_SERVER), and its own driver reads it.
 */
public final class BusinessTables {

  /**
   * What looking at pages may change: the record that somebody signed in and looked, with the head
   * of its chain, and the sessions in which they do.
   */
  private static final Set<String> OF_SESSIONS =
      Set.of("audit_entry", "audit_head", "sign_in_session", "attempt");

  private final Driver driver;
  private final String url;

  private BusinessTables(Driver driver, String url) {
    this.driver = driver;
    this.url = url;
  }

  /**
   * @param microJar of Payara Micro, which has the driver in it
   * @param url as the server has it
   */
  public static BusinessTables of(Path microJar, String url) throws Exception {
    Path jar = driverJar(microJar);
    // Open until the tests end: classes are loaded from it as they are needed.
    var loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    Driver driver =
        (Driver) loader.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
    return new BusinessTables(driver, url);
  }

  private static Path driverJar(Path microJar) throws IOException {
    Path target = microJar.resolveSibling("h2-of-payara-micro.jar");
    if (!Files.exists(target)) {
      try (ZipFile zip = new ZipFile(new File(microJar.toString()));
          InputStream jar = zip.getInputStream(zip.getEntry("MICRO-INF/runtime/h2.jar"))) {
        Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return target;
  }

  /** A checksum of the rows of each table that holds business. */
  public Map<String, Long> checksums() throws SQLException {
    Map<String, Long> checksums = new TreeMap<>();
    try (Connection connection = driver.connect(url, account())) {
      for (String table : tables(connection)) {
        if (!OF_SESSIONS.contains(table.toLowerCase())) {
          checksums.put(table.toLowerCase(), checksum(connection, table));
        }
      }
    }
    return checksums;
  }

  /**
   * Something that belongs to one practice.
   *
   * @param kind the table it stands in
   */
  public record Thing(String id, String kind, String practice) {}

  /** Everything with an id that names the practice it belongs to. */
  public List<Thing> things() throws SQLException {
    List<Thing> things = new ArrayList<>();
    try (Connection connection = driver.connect(url, account())) {
      for (String table : tables(connection)) {
        if (has(connection, table, "ID") && has(connection, table, "PRACTICE")) {
          try (Statement statement = connection.createStatement();
              ResultSet rows =
                  statement.executeQuery("select id, practice from \"" + table + "\"")) {
            while (rows.next()) {
              things.add(new Thing(rows.getString(1), table.toLowerCase(), rows.getString(2)));
            }
          }
        }
      }
    }
    return things;
  }

  private static boolean has(Connection connection, String table, String column)
      throws SQLException {
    try (ResultSet columns =
        connection.getMetaData().getColumns(null, connection.getSchema(), table, column)) {
      return columns.next();
    }
  }

  private static Properties account() {
    var account = new Properties();
    account.put("user", "sa");
    account.put("password", "sa");
    return account;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet all =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (all.next()) {
        tables.add(all.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  /** The sum of the checksums of the rows, so that their order does not matter. */
  private static long checksum(Connection connection, String table) throws SQLException {
    long sum = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        var row = new CRC32();
        for (int column = 1; column <= columns; column++) {
          byte[] value = value(rows, column);
          row.update(value == null ? 0 : 1);
          if (value != null) {
            row.update(value);
          }
        }
        sum += row.getValue() + 1;
      }
    }
    return sum;
  }

  private static byte[] value(ResultSet rows, int column) throws SQLException {
    return switch (rows.getMetaData().getColumnType(column)) {
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> rows.getBytes(column);
      default -> {
        String text = rows.getString(column);
        yield text == null ? null : text.getBytes(StandardCharsets.UTF_8);
      }
    };
  }
}
