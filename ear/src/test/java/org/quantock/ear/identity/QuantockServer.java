package org.quantock.ear.identity;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quantock.ear.story.Readiness;

/** The built WAR on Payara Micro with the demonstration and an OpenID Connect provider. */
final class QuantockServer {

  private static final Duration LONGEST_START = Duration.ofMinutes(8);

  private final Path folder;
  private final int port;
  private Process process;

  QuantockServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  URI base() {
    return URI.create("http://localhost:" + port + "/");
  }

  /**
   * @param settings of {@code quantock.oidc}
   */
  void start(Map<String, String> settings) throws IOException, InterruptedException {
    Path log = folder.resolve("quantock.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.add("-Dquantock.demonstration=true");
    command.add("-Dmp.openapi.scan.disable=true");
    settings.forEach((name, value) -> command.add("-Dquantock.oidc." + name + "=" + value));
    command.addAll(List.of("-jar", System.getProperty("payara.microJar")));
    Path node = Files.createTempDirectory(folder, "node-");
    command.addAll(List.of("--rootdir", node.toString(), "--nocluster", "--disablephonehome"));
    command.addAll(
        List.of(
            "--prebootcommandfile",
            Path.of(System.getProperty("quantock.config"), "payara-micro", "preboot.asadmin")
                .toString()));
    command.addAll(List.of("--port", Integer.toString(port), "--contextroot", "/"));
    command.addAll(List.of("--deploy", System.getProperty("quantock.war")));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    builder.redirectOutput(log.toFile());
    builder.environment().put("QUANTOCK_DB_CLASS", "org.h2.jdbcx.JdbcDataSource");
    builder.environment().put("QUANTOCK_DB_URL", "jdbc:h2:file:" + folder.resolve("quantock"));
    builder.environment().put("QUANTOCK_DB_USER", "sa");
    builder.environment().put("QUANTOCK_DB_PASSWORD", "sa");
    builder.environment().put("QUANTOCK_HTTP_ADDRESS", "127.0.0.1");
    process = builder.start();
    Readiness.await(base(), LONGEST_START, log);
  }

  void stop() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }
}
