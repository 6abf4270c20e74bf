package org.quantock.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final TotpSecret OF_THE_RFC =
      new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  /** RFC 6238, appendix B, SHA1: the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  @DisplayName("ACC-19: the codes are those of RFC 6238")
  void the_codes_are_those_of_the_rfc(long second, String code) {
    assertThat(Totp.code(OF_THE_RFC, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
  @DisplayName("ACC-19: a code is taken one step early or late, and no more")
  void a_code_is_taken_one_step_early_or_late(int steps, boolean taken) {
    Instant now = Instant.parse("2026-11-26T09:00:00Z");
    String code = Totp.code(OF_THE_RFC, Totp.step(now) + steps);

    assertThat(Totp.stepOf(OF_THE_RFC, code, now, -1).isPresent()).isEqualTo(taken);
  }

  @Test
  @DisplayName("ACC-19: neither the last used step nor one before it is taken again")
  void the_last_used_step_is_not_taken_again() {
    Instant now = Instant.parse("2026-11-26T09:00:00Z");
    long step = Totp.step(now);

    assertThat(Totp.stepOf(OF_THE_RFC, Totp.code(OF_THE_RFC, step), now, step)).isEmpty();
    assertThat(Totp.stepOf(OF_THE_RFC, Totp.code(OF_THE_RFC, step - 1), now, step)).isEmpty();
    assertThat(Totp.stepOf(OF_THE_RFC, Totp.code(OF_THE_RFC, step + 1), now, step))
        .hasValue(step + 1);
  }

  @Test
  void spaces_in_a_code_do_not_matter_and_other_texts_are_none() {
    Instant now = Instant.ofEpochSecond(59);

    assertThat(Totp.stepOf(OF_THE_RFC, " 287 082 ", now, -1)).hasValue(1);
    assertThat(Totp.stepOf(OF_THE_RFC, "", now, -1)).isEmpty();
    assertThat(Totp.stepOf(OF_THE_RFC, "２８７０８２", now, -1)).isEmpty();
  }

  @Test
  void the_secret_is_written_in_base_32_and_hides_from_logs() {
    assertThat(OF_THE_RFC.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(OF_THE_RFC.address("mo alder&x"))
        .isEqualTo(
            "otpauth://totp/Quantock:mo%20alder%26x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Quantock");
    assertThat("" + OF_THE_RFC).doesNotContain("GEZD");
    assertThat(TotpSecret.fresh()).isNotEqualTo(TotpSecret.fresh());
    assertThat(TotpSecret.fresh().bytes()).hasSize(20);
  }
}
