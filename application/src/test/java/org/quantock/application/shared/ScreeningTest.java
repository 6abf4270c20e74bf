package org.quantock.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PatientIdentifiers.Kind;
import org.quantock.domain.shared.RuleViolated;

class ScreeningTest {

  private static final Set<String> TEXTS = Set.of(".csv", ".txt");
  private static final Set<String> PAPERS = Set.of(".pdf", ".png", ".jpg", ".txt");
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
  private static final VirusScan NONE = content -> Optional.empty();
  private static final byte[] FIGURES = ascii("PRACTICE_CODE,VALUE\nZ99001,12\n");

  private final Screening screening = new Screening(NONE);

  @Test
  @DisplayName("ACC-63: an honest file passes")
  void an_honest_file_passes() {
    admit("figures.csv", FIGURES);
    admit("C:\\Users\\me\\figures.CSV", FIGURES);
    admit("Ärzte – 2014.txt", "Größe".getBytes(StandardCharsets.UTF_8));
    admit("empty.csv", new byte[0]);
    screening.admit("a.pdf", PAPERS, ALL, content(ascii("%PDF-1.7 9990000018")));
    screening.admit("a.jpg", PAPERS, ALL, content(bytes(0xff, 0xd8, 0xff, 0xe0)));
    screening.admit(
        "a.png", PAPERS, ALL, content(bytes(0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000.csv",
        "a.csv\r\nX-Injected: yes",
        "a\u202evsc.exe.csv",
        "a\u2066.csv",
        "a\u200b.csv",
        "   ",
        "a.exe",
        "a.csv.exe",
        "a",
        "a.csv/../b.html",
        "../../etc/passwd"
      })
  @DisplayName("ACC-63: a name that hides something, or of another kind, is refused")
  void a_name_that_hides_something_is_refused(String name) {
    assertThatThrownBy(() -> admit(name, FIGURES)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> admit("a".repeat(300) + ".csv", FIGURES))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("ACC-63: content that is not what the name says is refused, and fast")
  void content_that_is_not_what_the_name_says_is_refused() throws IOException {
    byte[] page = ascii("  <!DOCTYPE html><script>alert(1)</script>");
    byte[] xml =
        ascii(
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">"
                + "<!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>");
    Assertions.assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          for (byte[] content :
              new byte[][] {
                page,
                xml,
                ascii("\u00ef\u00bb\u00bf<a/>"),
                bomb(),
                ascii("MZ\0\0"),
                bytes(0x7f, 0x45, 0x4c, 0x46),
                bytes(0x1f, 0x8b, 8),
                ascii("%PDF-1.7")
              }) {
            assertThatThrownBy(() -> admit("a.csv", content))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("not what its name says");
          }
        });
    assertThatThrownBy(() -> screening.admit("a.pdf", PAPERS, ALL, content(page)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> screening.admit("a.png", PAPERS, ALL, content(FIGURES)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("ACC-63: text that identifies a patient is refused with its line")
  void text_that_identifies_a_patient_is_refused_with_its_line() {
    byte[] text = ascii("PRACTICE_CODE,VALUE\r\nZ99001,12\r\nZ99002,9990000018\r\n");

    assertThatThrownBy(() -> admit("a.csv", text))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("an NHS number (9990000018)");
    assertThatThrownBy(() -> admit("a.csv", ascii("a\nof TA1 4DY")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("a postcode");
    assertThatCode(
            () ->
                screening.admit(
                    "a.csv", TEXTS, EnumSet.of(Kind.NHS_NUMBER), content(ascii("of TA1 4DY"))))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> admit("a.csv", ascii("x".repeat(70_000) + " 9990000018")))
        .hasMessageContaining("line 1");
  }

  @Test
  @DisplayName("ACC-63: the scanner sees the whole file, and what it calls clean is taken")
  void the_scanner_sees_the_whole_file() throws IOException {
    byte[] long_ = ascii("a,b\n".repeat(50_000));
    try (FakeClamd clamd = new FakeClamd(content -> "stream: OK")) {
      screening(clamd).admit("a.csv", TEXTS, ALL, content(long_));

      assertThat(clamd.received()).isEqualTo(long_);
    }
  }

  @Test
  @DisplayName("ACC-63: a file with a virus is refused by its name")
  void a_file_with_a_virus_is_refused() throws IOException {
    try (FakeClamd clamd = new FakeClamd(content -> "stream: Eicar-Test-Signature FOUND")) {
      assertThatThrownBy(() -> screening(clamd).admit("a.csv", TEXTS, ALL, content(FIGURES)))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("Eicar-Test-Signature");
    }
  }

  @Test
  @DisplayName("ACC-63: where the scanner does not say that a file is clean, it is not taken")
  void where_the_scanner_does_not_say_that_a_file_is_clean_it_is_not_taken() throws IOException {
    for (String answer :
        new String[] {
          null,
          "",
          "INSTREAM size limit exceeded. ERROR",
          "stream: OK or not",
          "stream: OK FOUND OK"
        }) {
      Function<byte[], String> verdict = content -> answer;
      try (FakeClamd clamd = new FakeClamd(verdict)) {
        assertNotTaken(screening(clamd));
      }
    }
    String nobody;
    try (ServerSocket free = new ServerSocket(0)) {
      nobody = "127.0.0.1:" + free.getLocalPort();
    }
    assertNotTaken(new Screening(new Clamd(Optional.of(nobody), 2)));
  }

  @Test
  void a_scanner_that_is_set_up_wrongly_is_told_at_once() {
    for (String text : new String[] {"clamd", "127.0.0.1:", ":3310", "127.0.0.1:port"}) {
      assertThatIllegalStateException()
          .isThrownBy(() -> new Clamd(Optional.of(text), 1))
          .withMessageContaining("127.0.0.1:3310");
    }
  }

  private static void assertNotTaken(Screening screening) {
    assertThatThrownBy(() -> screening.admit("a.csv", TEXTS, ALL, content(FIGURES)))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("Nothing was stored");
  }

  private static Screening screening(FakeClamd clamd) {
    return new Screening(new Clamd(Optional.of(clamd.address()), 5));
  }

  private void admit(String name, byte[] content) {
    screening.admit(name, TEXTS, ALL, content(content));
  }

  /** An archive of twenty megabytes of nothing. */
  private static byte[] bomb() throws IOException {
    var out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.csv"));
      byte[] nothing = new byte[1024 * 1024];
      for (int i = 0; i < 20; i++) {
        zip.write(nothing);
      }
    }
    return out.toByteArray();
  }

  private static Screening.Content content(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
