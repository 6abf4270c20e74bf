package org.quantock.ear.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the server prints: all of it goes to the log, what the application says to the person
 * who started it goes to the console, and what it tells about the deployment is remembered.
 */
class ServerOutput {
  /**
   * A line of its own, or the message of a log record; the server has lines with "[quantock]" in
   * the middle.
   */
  private static final Pattern TO_THE_CONSOLE =
      Pattern.compile("^\\s*(?:\\[.*\\[levelValue: \\d+] )?\\[quantock] (.*?)(?:]])?$");

  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern CAUSE =
      Pattern.compile("^(?:Caused by: )?(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:Exception|Error)\\b.*");
  private static final Pattern FAILED =
      Pattern.compile("Exception while (?:preparing|loading|deploying) the app|Failed to deploy ");
  private static final Pattern STARTED = Pattern.compile("Payara Micro .* ready in ");

  private final Writer log;
  private final PrintStream console;
  private volatile boolean failed;
  private volatile boolean started;
  private volatile String cause;

  ServerOutput(Writer log, PrintStream console) {
    this.log = log;
    this.console = console;
  }

  void read(InputStream printed) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(COLOUR.matcher(line).replaceAll(""));
      }
    } catch (IOException e) {
      // The server is being stopped: nothing more comes.
    }
  }

  /** The deployment failed. */
  boolean failed() {
    return failed;
  }

  /** The server says that it has done all it does at its start, deploying included. */
  boolean started() {
    return started;
  }

  /** The last exception the log names. */
  Optional<String> cause() {
    return Optional.ofNullable(cause);
  }

  private void take(String line) throws IOException {
    log.write(line);
    log.write(System.lineSeparator());
    log.flush();
    Matcher said = TO_THE_CONSOLE.matcher(line);
    if (said.matches()) {
      console.println(said.group(1));
    }
    if (CAUSE.matcher(line).matches()) {
      cause = line;
    }
    failed |= FAILED.matcher(line).find();
    started |= STARTED.matcher(line).find();
  }
}
