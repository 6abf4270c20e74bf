package org.quantock.ear.run;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the built WAR on Payara Micro and stays in the foreground until Ctrl-C. The console shows
 * what a person needs to know; everything else is in the server's log.
 */
public final class RunQuantock {
  private static final Duration LONGEST_START = Duration.ofMinutes(10);
  private static final Duration GRACE_AFTER_START = Duration.ofSeconds(30);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

  private final Settings settings;
  private final Path log;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private volatile boolean ready;
  private volatile boolean stopping;

  private RunQuantock(Settings settings) {
    this.settings = settings;
    this.log = settings.data().resolve("server.log");
  }

  /** Ends the JVM with status 1 after one clear sentence when Quantock cannot be started. */
  public static void main(String[] arguments) throws Exception {
    try {
      new RunQuantock(Settings.of(System.getProperties())).run();
    } catch (CannotRun e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    insistOn(settings.microJar(), "Payara Micro");
    insistOn(settings.war(), "The WAR");
    insistOnFreePort();
    Files.createDirectories(settings.data());
    takeTheFolder();
    serve();
  }

  private void serve() throws IOException, InterruptedException {
    Files.createDirectories(settings.work());
    Path node = Files.createTempDirectory(settings.work(), "node-");
    System.out.println("Quantock is starting, this takes about half a minute. Log: " + log);
    if (Files.exists(log)) {
      Files.move(
          log, settings.data().resolve("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
    }
    try (BufferedWriter writer = Files.newBufferedWriter(log)) {
      ServerOutput output = new ServerOutput(writer, System.out);
      Process server = start(node);
      Thread reader = new Thread(() -> output.read(server.getInputStream()), "server-output");
      reader.setDaemon(true);
      reader.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, reader, node)));
      awaitReady(server, output);
      ready = true;
      System.out.println("Quantock is ready at " + address() + " (stop with Ctrl-C)");
      int status = server.waitFor();
      waitIfStopping();
      throw new CannotRun("The server ended by itself with status " + status + ". Log: " + log);
    }
  }

  private Process start(Path node) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dsun.stdout.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Dquantock.demonstration=" + settings.demonstration());
    command.add("-Dquantock.audit.anchors=" + settings.data().resolve("anchors"));
    command.addAll(List.of("-jar", settings.microJar().toString()));
    command.addAll(List.of("--rootdir", node.toString()));
    command.addAll(List.of("--nocluster", "--disablephonehome"));
    command.addAll(List.of("--prebootcommandfile", settings.preboot().toString()));
    if (settings.database().postgresql()) {
      command.addAll(List.of("--addlibs", settings.driverJar().toString()));
    }
    command.addAll(List.of("--port", Integer.toString(settings.port())));
    command.addAll(List.of("--contextroot", "/", "--deploy", settings.war().toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    builder.environment().putAll(settings.database().environment());
    builder.environment().put("QUANTOCK_HTTP_ADDRESS", settings.address());
    return builder.start();
  }

  private void awaitReady(Process server, ServerOutput output) throws InterruptedException {
    long giveUp = System.nanoTime() + LONGEST_START.toNanos();
    long graceEnds = Long.MAX_VALUE;
    while (true) {
      if (!server.isAlive()) {
        waitIfStopping();
        throw failed("the server ended with status " + server.exitValue(), output);
      }
      if (output.failed()) {
        throw failed("the deployment failed", output);
      }
      if (status("/health/ready") == 200 && status("/") < 500) {
        return;
      }
      if (output.started() && graceEnds == Long.MAX_VALUE) {
        graceEnds = System.nanoTime() + GRACE_AFTER_START.toNanos();
      }
      if (System.nanoTime() > Math.min(giveUp, graceEnds)) {
        throw failed("the application does not become ready", output);
      }
      Thread.sleep(500);
    }
  }

  private CannotRun failed(String what, ServerOutput output) {
    String cause = output.cause().map(text -> " The last error there is: " + text).orElse("");
    return new CannotRun("Quantock could not start: " + what + ". See " + log + "." + cause);
  }

  /**
   * Ctrl-C reaches the server too: then there is nothing to report, and the shutdown hook ends this
   * JVM.
   */
  private void waitIfStopping() throws InterruptedException {
    Thread.sleep(200);
    if (stopping) {
      new CountDownLatch(1).await();
    }
  }

  private void stop(Process server, Thread reader, Path node) {
    stopping = true;
    server.destroy();
    try {
      if (!server.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        server.destroyForcibly().waitFor();
      }
      reader.join(2000);
    } catch (InterruptedException e) {
      server.destroyForcibly();
    }
    delete(node);
    if (ready) {
      System.out.println("Quantock has stopped.");
    }
  }

  private int status(String path) {
    String host = settings.loopback() ? settings.address() : "localhost";
    URI uri = URI.create("http://" + host + ":" + settings.port() + path);
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 599;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 599;
    }
  }

  private String address() {
    return "http://localhost:" + settings.port();
  }

  /** Two servers on one H2 file would fail late and unclearly. The lock ends with this JVM. */
  private void takeTheFolder() throws IOException {
    FileChannel channel =
        FileChannel.open(
            settings.data().resolve("running.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      throw new CannotRun(
          "Quantock is already running with the data folder "
              + settings.data()
              + ". Stop it, or choose another folder with -Dquantock.data=<folder>.");
    }
  }

  private void insistOnFreePort() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
    } catch (IOException e) {
      throw new CannotRun(
          "Port "
              + settings.port()
              + " at "
              + settings.address()
              + " is taken or may not be used ("
              + e.getMessage()
              + "). Stop what uses it, or choose another with -Dquantock.http.port=<port>.");
    }
  }

  private static void insistOn(Path file, String what) {
    if (!Files.isRegularFile(file)) {
      throw new CannotRun(what + " is missing at " + file + "; start Quantock with mvn -Prun.");
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      // It lies in the build folder: the next clean takes it.
    }
  }
}
