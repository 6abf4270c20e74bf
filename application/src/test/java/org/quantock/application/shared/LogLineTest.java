package org.quantock.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.shared.InvalidInput;

class LogLineTest {

  @AfterEach
  void no_request() {
    RequestTrace.end();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "\r",
        "\r\n",
        "\u2028",
        "\u2029",
        "\u0085",
        "\u001b[2J",
        "\0",
        "\t",
        "\u000b"
      })
  @DisplayName("AUD-12: nothing in a line begins another one")
  void nothing_in_a_line_begins_another_one(String forged) {
    String line = LogLine.of("File x" + forged + "[E-000000000000] SEVERE: all paid");

    assertThat(line).matches("[\\P{Cc}&&[^\\u2028\\u2029]]+").startsWith("File x_");
    assertThat(line.lines()).hasSize(1);
  }

  @Test
  @DisplayName("AUD-12: of an exception its type and place are told, not what was typed")
  void of_an_exception_its_type_and_place_are_told() {
    var thrown =
        new IllegalStateException(
            "password hunter2\nSEVERE forged",
            new SQLException("Key (user_name)=(943 476 5919) exists", "23505"));
    thrown.addSuppressed(new IllegalArgumentException("hunter2"));

    String line = LogLine.of("It failed", thrown);

    assertThat(line)
        .contains("java.lang.IllegalStateException at org.quantock.application.shared.LogLineTest")
        .contains("; caused by java.sql.SQLException at ")
        .doesNotContain("hunter2", "943", "forged");
    assertThat(line.lines()).hasSize(1);
    assertThat(LogLine.of("Refused", new InvalidInput("name", "“943 476 5919” is not a name.")))
        .contains("InvalidInput (invalid-input)")
        .doesNotContain("943");
  }

  @Test
  void what_the_virtual_machine_says_is_told() {
    assertThat(LogLine.of("It failed", new NullPointerException("because \"x\" is null")))
        .contains("NullPointerException (because \"x\" is null)");
  }

  @Test
  void a_circle_of_causes_ends() {
    var first = new IllegalStateException();
    var second = new IllegalArgumentException(first);
    first.initCause(second);

    assertThat(LogLine.of("It failed", first))
        .contains("IllegalArgumentException")
        .hasSizeLessThan(9000);
  }

  @Test
  @DisplayName("AUD-12: a line says under which request it was written")
  void a_line_says_under_which_request_it_was_written() {
    String reference = RequestTrace.begin("192.0.2.7").reference();

    assertThat(reference).matches("E-[0-9A-F]{12}");
    assertThat(LogLine.of("It failed")).isEqualTo("[" + reference + "] It failed");
    assertThat(RequestTrace.reference()).isEqualTo(reference);

    RequestTrace.end();
    assertThat(LogLine.of("It failed")).isEqualTo("It failed");
    assertThat(RequestTrace.reference()).as("without a request a new one").isNotEqualTo(reference);
  }

  @Test
  @DisplayName(
      "AUD-12: what reaches the server's log is that line, without the exception beside it")
  void what_reaches_the_servers_log_is_that_line() {
    List<LogRecord> records = new ArrayList<>();
    var handler =
        new Handler() {
          @Override
          public void publish(LogRecord told) {
            records.add(told);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger server = Logger.getLogger(LogLineTest.class.getName());
    server.addHandler(handler);
    server.setUseParentHandlers(false);
    try {
      Log.of(LogLineTest.class).error("Line\none {0}", new IllegalStateException("hunter2"));
    } finally {
      server.removeHandler(handler);
    }

    assertThat(records).hasSize(1);
    assertThat(records.get(0).getThrown()).isNull();
    assertThat(records.get(0).getMessage()).startsWith("Line_one {0}: java.lang");
  }
}
