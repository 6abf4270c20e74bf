package org.quantock.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private final PasswordRules rules =
      new PasswordRules(Set.of("password", "dragon", "leavemealone", "iloveyou")::contains);

  @Test
  @DisplayName("ACC-10: from 12 characters to 200, counted as people count them")
  void from_12_characters_to_200() {
    assertThat(refused("tulip-grain")).contains("at least 12 characters; this one has 11");
    assertThat(refused("🦔🌧tulipgrain")).as("12 code points").isEmpty();
    assertThat(refused("tulip grain! ".repeat(20).substring(0, 201))).contains("at most 200");
    assertThat(refused("a tulip grows in the grain; ".repeat(5).substring(0, 128))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery staple",
        "nodigitsandnocapitals",
        "ÆØÅ grün straße 漢字",
        "  spaces at both ends  ",
        "79408126351794",
        "my-quantock-hills-in-fog"
      })
  @DisplayName("ACC-10: no rule says of what a password is composed")
  void no_rule_says_of_what_a_password_is_composed(String password) {
    assertThat(refused(password)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leavemealone",
        "LeaveMeAlone",
        "password2026!",
        "2026!!Password",
        "passwordpassword",
        "dragon1dragon1",
        "aaaaaaaaaaaa",
        "abababababab",
        "12ab12ab12ab12",
        "１２１２１２１２１２１２"
      })
  @DisplayName("ACC-11: what many people use is refused, also with digits around it and repeated")
  void what_many_people_use_is_refused(String password) {
    assertThat(refused(password)).contains("Many people use this password");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abcdefghijklm",
        "0123456789012",
        "qwertyuiopasdf",
        "1qaz2wsx3edc",
        "zyxwvutsrqpo"
      })
  @DisplayName("ACC-11: what follows the alphabet or the keyboard is refused")
  void what_follows_the_alphabet_or_the_keyboard_is_refused(String password) {
    assertThat(refused(password)).contains("follows the alphabet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"quantock2026", "Mo-Alder-2026", "mo.alder@nhs.example", "Foxglove-Z99001"})
  @DisplayName("ACC-11: what is made of the person's own names is refused")
  void what_is_made_of_the_persons_own_names_is_refused(String password) {
    assertThat(
            rules.refusal(password, "mo", "Mo Alder", "mo.alder@nhs.example", "Z99001", "Foxglove"))
        .get()
        .asString()
        .contains("made of your name");
  }

  private String refused(String password) {
    return rules.refusal(password, "mo", "Mo Alder", "Z99001").orElse("");
  }
}
