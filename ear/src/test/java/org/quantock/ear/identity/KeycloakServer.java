package org.quantock.ear.identity;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Keycloak on the loopback address with the realm of the tests, in little memory. */
final class KeycloakServer {

  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private final Path home;
  private final int port;
  private final Path log;
  private Process process;

  KeycloakServer(Path home, int port, Path log) {
    this.home = home;
    this.port = port;
    this.log = log;
  }

  String issuer() {
    return "http://localhost:" + port + "/realms/quantock";
  }

  /**
   * @param quantock where the client of the realm is
   */
  void start(URI quantock) throws IOException, InterruptedException {
    String realm;
    try (var file = KeycloakServer.class.getResourceAsStream("/keycloak-realm.json")) {
      realm = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    Path imports = Files.createDirectories(home.resolve("data/import"));
    String base = quantock.toString().replaceFirst("/$", "");
    Files.writeString(imports.resolve("realm.json"), realm.replace("@QUANTOCK@", base));
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--db=dev-mem",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--import-realm");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m");
    builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    builder.redirectOutput(log.toFile());
    process = builder.start();
    awaitReady();
  }

  private void awaitReady() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
            .timeout(Duration.ofSeconds(30))
            .build();
    HttpClient client = HttpClient.newHttpClient();
    long giveUp = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < giveUp && process.isAlive()) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // not yet
      }
      Thread.sleep(500);
    }
    throw new AssertionError("Keycloak does not become ready. See " + log);
  }

  /** Ends it with what it started: the script has the server as a child. */
  void stop() throws InterruptedException {
    if (process == null) {
      return;
    }
    List<ProcessHandle> all = process.descendants().toList();
    process.destroy();
    process.waitFor(20, TimeUnit.SECONDS);
    all.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    all.forEach(each -> each.onExit().join());
  }
}
