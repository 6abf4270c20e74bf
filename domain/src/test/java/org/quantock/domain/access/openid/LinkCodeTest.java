package org.quantock.domain.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

class LinkCodeTest {

  private static final Instant MADE = Instant.parse("2026-11-26T09:00:00Z");

  private final LinkCodeText text = LinkCodeText.fresh();
  private final LinkCode code = new LinkCode(PersonId.fresh(), text, PersonId.fresh(), MADE);

  @Test
  @DisplayName("ACC-53: no two texts are alike, and a text hides from logs")
  void no_two_texts_are_alike_and_a_text_hides_from_logs() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      texts.add(LinkCodeText.fresh().reveal());
    }

    assertThat(texts)
        .hasSize(100)
        .allMatch(each -> each.matches("([a-hjkmnp-z1-9]{4}-){6}[a-hjkmnp-z1-9]{4}"));
    assertThat("linked with " + text).doesNotContain(text.reveal().substring(0, 9));
  }

  @Test
  @DisplayName("ACC-53: what is kept is SHA-256 of the characters, however they are typed")
  void what_is_kept_is_the_hash_however_the_text_is_typed() {
    assertThat(LinkCodeText.read("aaaa-aaaa-aaaa-aaaa-aaaa-aaaa-aaaa").orElseThrow().hash())
        .isEqualTo("9c547cb8115a44883b9f70ba68f75117cd55359c92611875e386f8af98c172ab");
    String spaced = " " + text.reveal().toUpperCase(Locale.ROOT).replace('-', ' ') + "\n";
    assertThat(LinkCodeText.read(spaced).orElseThrow().hash())
        .isEqualTo(text.hash())
        .isEqualTo(code.hash());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "aaaa",
        "aaaa-aaaa-aaaa-aaaa-aaaa-aaaa-aaa",
        "aaaa-aaaa-aaaa-aaaa-aaaa-aaaa-aaaaa",
        "aaaa-aaaa-aaaa-aaaa-aaaa-aaaa-aaao",
        "aaaa_aaaa_aaaa_aaaa_aaaa_aaaa_aaaa"
      })
  void what_does_not_have_the_form_of_a_code_is_none(String typed) {
    assertThat(LinkCodeText.read(typed)).isEmpty();
    assertThat(LinkCodeText.read(null)).isEmpty();
  }

  @Test
  @DisplayName("ACC-53: a code works once, until it expires")
  void a_code_works_once_until_it_expires() {
    Instant end = MADE.plus(LinkCode.LASTS);
    assertThat(code.works(end.minusMillis(1))).isTrue();
    assertThat(code.works(end)).isFalse();
    assertThatThrownBy(() -> code.use(end)).isInstanceOf(RuleViolated.class);

    code.use(MADE.plusSeconds(9));

    assertThat(code.usedAt()).contains(MADE.plusSeconds(9));
    assertThatThrownBy(() -> code.use(MADE.plusSeconds(10))).isInstanceOf(RuleViolated.class);
    assertThat(code.usedAt()).contains(MADE.plusSeconds(9));
  }

  @Test
  @DisplayName("ACC-53: a code that was replaced works no longer, a used one stays used")
  void a_code_that_was_replaced_works_no_longer() {
    code.replace(MADE.plusSeconds(1));
    assertThat(code.works(MADE.plusSeconds(2))).isFalse();
    assertThat(code.replacedAt()).contains(MADE.plusSeconds(1));

    var used = new LinkCode(PersonId.fresh(), text, PersonId.fresh(), MADE);
    used.use(MADE);
    used.replace(MADE.plusSeconds(1));
    assertThat(used.replacedAt()).isEmpty();
  }
}
