package org.quantock.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

@DisplayName("EVA-4: pseudonyms")
class PseudonymKeyTest {

  private static final SchemeCode SCHEME = new SchemeCode("example-2014-15");
  private static final PracticeCode PRACTICE = new PracticeCode("Z99001");

  private static PseudonymKey key(String scheme, int filler) {
    byte[] random = new byte[PseudonymKey.BYTES];
    Arrays.fill(random, (byte) filler);
    return new PseudonymKey(new SchemeCode(scheme), random);
  }

  @Test
  void a_practice_keeps_its_pseudonym_within_a_scheme() {
    assertThat(key(SCHEME.value(), 1).of(PRACTICE)).isEqualTo(key(SCHEME.value(), 1).of(PRACTICE));
    assertThat(key(SCHEME.value(), 1).of(PRACTICE).value()).matches("P-[2-9A-HJ-NP-Z]{12}");
  }

  @Test
  void a_practice_has_another_pseudonym_in_another_scheme_or_with_another_key() {
    Pseudonym here = key(SCHEME.value(), 1).of(PRACTICE);
    assertThat(key("example-2015-16", 1).of(PRACTICE)).isNotEqualTo(here);
    assertThat(key(SCHEME.value(), 2).of(PRACTICE)).isNotEqualTo(here);
  }

  @Test
  void ten_thousand_practices_have_ten_thousand_pseudonyms_without_their_codes() {
    PseudonymKey key = key(SCHEME.value(), 1);
    Set<Pseudonym> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      PracticeCode practice = new PracticeCode("Z%05d".formatted(i));
      Pseudonym pseudonym = key.of(practice);
      assertThat(pseudonym.value()).doesNotContain(practice.value());
      seen.add(pseudonym);
    }
    assertThat(seen).hasSize(10_000);
  }

  @Test
  void a_key_of_another_length_is_refused() {
    assertThatThrownBy(() -> new PseudonymKey(SCHEME, new byte[16]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
