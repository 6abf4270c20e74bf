package org.quantock.ear.server;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** An unpacked Payara Server with a domain of its own on free ports, driven by {@code asadmin}. */
final class PayaraServer {
  private static final String DOMAIN = "quantock";
  private static final Duration LONGEST_COMMAND = Duration.ofMinutes(5);

  /**
   * What Payara adds to the port base: administration, HTTP, HTTPS, IIOP, JMS, JMX, OSGi shell,
   * debugger.
   */
  private static final int[] PORTS = {48, 80, 81, 37, 38, 39, 76, 86, 66, 9};

  private final Path home;
  private final Path domains;
  private final int base;
  private final Map<String, String> environment;
  private boolean deployed;

  /**
   * @param home the unpacked server
   * @param folder where its domain is made; nothing of a former domain may be there
   * @param environment the variables that the commands of config/payara-server name
   */
  PayaraServer(Path home, Path folder, Map<String, String> environment) {
    this.home = home;
    this.domains = folder.resolve("domains");
    this.environment = environment;
    this.base = freeBase();
  }

  /** Makes the domain, starts it and runs the file of commands. */
  void start(Path commands) throws IOException, InterruptedException {
    Files.createDirectories(domains);
    asadmin("create-domain", "--nopassword", "--portbase", "" + base, DOMAIN);
    asadmin("start-domain", DOMAIN);
    administer("multimode", "--file", commands.toString());
  }

  void deploy(Path ear) throws IOException, InterruptedException {
    administer("deploy", "--name", DOMAIN, ear.toString());
    deployed = true;
  }

  URI address() {
    return URI.create("http://localhost:" + (base + 80) + "/");
  }

  Path log() {
    return domains.resolve(DOMAIN).resolve("logs/server.log");
  }

  /** Takes the application away and stops the domain; kills it where it does not stop. */
  void stop() throws IOException, InterruptedException {
    try {
      if (deployed) {
        administer("undeploy", DOMAIN);
      }
    } finally {
      try {
        asadmin("stop-domain", DOMAIN);
      } catch (AssertionError refused) {
        asadmin("stop-domain", "--kill", "true", DOMAIN);
      }
    }
  }

  private void administer(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("--port", "" + (base + 48)));
    words.addAll(List.of(command));
    run(words);
  }

  private void asadmin(String command, String... options) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command, "--domaindir", domains.toString()));
    words.addAll(List.of(options));
    run(words);
  }

  private void run(List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("bin/asadmin").toString()));
    command.add("--interactive=false");
    command.addAll(words);
    Path output = Files.createTempFile(domains, "asadmin-", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().put("AS_JAVA", System.getProperty("java.home"));
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    Process process = builder.redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(LONGEST_COMMAND.toSeconds(), TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    String said = Files.readString(output);
    if (!ended || process.exitValue() != 0 || said.contains("failed.")) {
      throw new AssertionError(
          String.join(" ", words) + (ended ? " failed: " : " did not end: ") + said);
    }
  }

  private static int freeBase() {
    return IntStream.iterate(28000, base -> base < 48000, base -> base + 100)
        .filter(PayaraServer::free)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No hundred of ports is free from 28000 to 48000"));
  }

  private static boolean free(int base) {
    for (int port : PORTS) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.bind(new InetSocketAddress((InetAddress) null, base + port));
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }
}
