package org.quantock.ear.faults;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quantock.ear.story.Readiness;

/** The built WAR on Payara Micro, on a PostgreSQL, to be killed and started again. */
public final class KillableServer {

  private static final Duration LONGEST_START = Duration.ofMinutes(4);

  private final String databaseUrl;
  private final Path folder;
  private final int port;
  private Process process;
  private Path node;
  private int starts;

  public KillableServer(String databaseUrl, Path folder) throws IOException {
    this.databaseUrl = databaseUrl;
    this.folder = Files.createDirectories(folder);
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = socket.getLocalPort();
    }
  }

  public URI base() {
    return URI.create("http://localhost:" + port + "/");
  }

  /**
   * Starts it and does not wait.
   *
   * @param settings by their names after {@code quantock.}
   */
  public void start(Map<String, String> settings) throws IOException {
    starts++;
    // A fresh folder each time: in one that is kept the pool exists already.
    node = Files.createTempDirectory(folder, "node-");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // For a short start, of which there are many.
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote"));
    command.addAll(List.of("-Xms256m", "-Xmx768m", "-Dquantock.demonstration=false"));
    command.add("-Dmp.openapi.scan.disable=true");
    settings.forEach((name, value) -> command.add("-Dquantock." + name + "=" + value));
    command.addAll(List.of("-jar", System.getProperty("payara.microJar")));
    command.addAll(List.of("--rootdir", node.toString(), "--nocluster", "--disablephonehome"));
    command.addAll(
        List.of(
            "--prebootcommandfile",
            Path.of(System.getProperty("quantock.config"), "payara-micro", "preboot.asadmin")
                .toString()));
    command.addAll(List.of("--addlibs", System.getProperty("postgresql.jar")));
    command.addAll(List.of("--port", Integer.toString(port), "--contextroot", "/"));
    command.addAll(List.of("--deploy", System.getProperty("quantock.war")));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    builder.redirectOutput(log().toFile());
    builder.environment().put("QUANTOCK_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource");
    builder.environment().put("QUANTOCK_DB_URL", databaseUrl);
    builder.environment().put("QUANTOCK_DB_USER", "postgres");
    builder.environment().put("QUANTOCK_DB_PASSWORD", "postgres");
    builder.environment().put("QUANTOCK_HTTP_ADDRESS", "127.0.0.1");
    process = builder.start();
  }

  /** What the server of the last start has printed. */
  public Path log() {
    return folder.resolve("server-%02d.log".formatted(starts));
  }

  public void awaitReady() throws InterruptedException {
    Readiness.await(base(), LONGEST_START, log());
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** SIGKILL: nothing of it runs after this. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    try (Stream<Path> files = Files.walk(node)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      // It lies in the build folder: the next clean takes it.
    }
  }
}
