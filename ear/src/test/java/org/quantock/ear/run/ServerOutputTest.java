package org.quantock.ear.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ServerOutputTest {
  private final StringWriter log = new StringWriter();
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private final ServerOutput output =
      new ServerOutput(log, new PrintStream(console, true, StandardCharsets.UTF_8));

  @Test
  void only_what_the_application_says_to_the_person_reaches_the_console() {
    read(
        "[quantock] Practice manager: pm, password £abc",
        "[2026-11-22] [] [INFO] [] [a.b] [levelValue: 800] [quantock] by the log]]",
        "[2026-11-22] [] [INFO] [] [a.b] [levelValue: 800] Loading application [quantock] at [/]",
        "noise");

    assertThat(console.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("Practice manager: pm, password £abc", "by the log");
  }

  @Test
  void everything_reaches_the_log_without_colours() {
    read("[quantock] a", "[\u001b[1;92mINFO\u001b[0m] b");

    assertThat(log.toString().lines()).containsExactly("[quantock] a", "[INFO] b");
  }

  @Test
  void a_failed_deployment_is_noticed_with_its_cause() {
    read("java.lang.Exception: outer", "\tat a.B.c(B.java:1)", "Caused by: a.b.SqlError: no table");
    assertThat(output.failed()).isFalse();

    read("[SEVERE] Exception while loading the app", "Payara Micro 6 (build 42) ready in 12 (ms)");

    assertThat(output.failed()).isTrue();
    assertThat(output.started()).isTrue();
    assertThat(output.cause()).contains("Caused by: a.b.SqlError: no table");
  }

  private void read(String... lines) {
    output.read(
        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
  }
}
