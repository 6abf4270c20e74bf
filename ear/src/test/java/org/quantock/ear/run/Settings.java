package org.quantock.ear.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What {@code mvn -Prun} can be told.
 *
 * @param port where the pages are served
 * @param address the address the server listens at
 * @param data the folder of the H2 database and of the server's log
 * @param database where the data lives
 * @param demonstration whether the Somerset demonstration is loaded
 * @param microJar the Payara Micro to start
 * @param driverJar the driver of PostgreSQL
 * @param war the self-contained archive
 * @param preboot the commands that give the server its data source
 * @param work where the server may unpack itself
 */
record Settings(
    int port,
    String address,
    Path data,
    Database database,
    boolean demonstration,
    Path microJar,
    Path driverJar,
    Path war,
    Path preboot,
    Path work) {

  /** A database as the server's environment names it. */
  record Database(String dataSource, String url, String user, String password) {

    boolean postgresql() {
      return url.startsWith("jdbc:postgresql:");
    }

    Map<String, String> environment() {
      return Map.of(
          "QUANTOCK_DB_CLASS", dataSource,
          "QUANTOCK_DB_URL", url,
          "QUANTOCK_DB_USER", user,
          "QUANTOCK_DB_PASSWORD", password);
    }
  }

  static Settings of(Properties given) {
    Path data = Path.of(text(given, "quantock.data", ".quantock")).toAbsolutePath().normalize();
    return new Settings(
        port(given),
        text(given, "quantock.http.address", "127.0.0.1"),
        data,
        database(given, data),
        demonstration(given),
        file(given, "payara.microJar"),
        file(given, "postgresql.jar"),
        file(given, "quantock.war"),
        file(given, "quantock.config").resolve("payara-micro/preboot.asadmin"),
        file(given, "quantock.target").resolve("payara-micro"));
  }

  boolean loopback() {
    return address.equals("127.0.0.1") || address.equals("localhost");
  }

  private static int port(Properties given) {
    String text = text(given, "quantock.http.port", "8080");
    int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    if (port < 1 || port > 65535) {
      throw new CannotRun(
          "quantock.http.port is \""
              + text
              + "\"; it must be a number from 1 to 65535, for example -Dquantock.http.port=8081.");
    }
    return port;
  }

  private static boolean demonstration(Properties given) {
    String text = text(given, "quantock.demonstration", "true");
    if (!text.equals("true") && !text.equals("false")) {
      throw new CannotRun("quantock.demonstration is \"" + text + "\"; it must be true or false.");
    }
    return text.equals("true");
  }

  private static Database database(Properties given, Path data) {
    String url = text(given, "quantock.db.url", "jdbc:h2:file:" + data.resolve("quantock"));
    if (url.startsWith("jdbc:h2:")) {
      return new Database(
          "org.h2.jdbcx.JdbcDataSource",
          url,
          text(given, "quantock.db.user", "sa"),
          text(given, "quantock.db.password", "sa"));
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return new Database(
          "org.postgresql.ds.PGSimpleDataSource",
          url,
          text(given, "quantock.db.user", "quantock"),
          text(given, "quantock.db.password", "quantock"));
    }
    throw new CannotRun(
        "quantock.db.url is \""
            + url
            + "\"; it must start with jdbc:postgresql: or jdbc:h2:, for example"
            + " -Dquantock.db.url=jdbc:postgresql://localhost:5432/quantock.");
  }

  private static Path file(Properties given, String name) {
    String text = text(given, name, "");
    if (text.isEmpty()) {
      throw new CannotRun("The property " + name + " is not set; start Quantock with mvn -Prun.");
    }
    return Path.of(text).toAbsolutePath().normalize();
  }

  private static String text(Properties given, String name, String otherwise) {
    String text = given.getProperty(name, "").strip();
    return text.isEmpty() ? otherwise : text;
  }
}
