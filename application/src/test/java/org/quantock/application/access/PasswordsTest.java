package org.quantock.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.shared.InvalidInput;

class PasswordsTest {

  /** "tulip harbour lantern moss" with 1,000 iterations, as an older release might have kept it. */
  private static final String OLD =
      "pbkdf2-sha256$1000$AAAAAAAAAAAAAAAAAAAAAA==$trotaJOpq0Y+nwZuIBx8mH+lQU5R3ajCSMIZ9DvkRWw=";

  private final Passwords passwords = new Passwords();

  @ParameterizedTest
  @ValueSource(strings = {"1qaz2wsx3edc", "sonyericsson", "Iloveyou2026!", "footballfootball"})
  @DisplayName("ACC-11: the list that ships refuses what is tried first")
  void the_list_that_ships_refuses_what_is_tried_first(String password) {
    assertThatThrownBy(() -> passwords.check("password", password))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("ACC-11: passwords made by the product itself pass its own rules")
  void passwords_made_by_the_product_itself_pass_its_own_rules() {
    assertThatCode(() -> passwords.check("password", passwords.generate(), "mo", "Mo Alder"))
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("ACC-12: the stored form holds its parameters, at OWASP's figure or above")
  void the_stored_form_holds_its_parameters() {
    String stored = passwords.hash("tulip harbour lantern moss");

    String[] parts = stored.split("\\$");
    assertThat(parts).hasSize(4);
    assertThat(parts[0]).isEqualTo("pbkdf2-sha256");
    assertThat(Integer.parseInt(parts[1])).isGreaterThanOrEqualTo(600_000);
    assertThat(passwords.isOutdated(stored)).isFalse();
    assertThat(passwords.matches("tulip harbour lantern moss", stored)).isTrue();
    assertThat(passwords.matches("tulip harbour lantern mosS", stored)).isFalse();
  }

  @Test
  @DisplayName("ACC-12: a hash made with less work is made anew when its person signs in")
  void a_hash_made_with_less_work_is_made_anew_when_its_person_signs_in() {
    SignInDesk desk = new SignInDesk();
    Person mo = desk.person("mo", "Z99001", Role.PRACTICE_MANAGER);
    mo.changePassword(OLD);

    assertThat(desk.signIn("mo", "tulip harbour lantern mess")).isEmpty();
    assertThat(mo.passwordHash()).contains(OLD);
    assertThat(desk.signIn("mo", "tulip harbour lantern moss")).isPresent();

    assertThat(mo.passwordHash().orElseThrow()).isNotEqualTo(OLD);
    assertThat(passwords.isOutdated(mo.passwordHash().orElseThrow())).isFalse();
    assertThat(passwords.matches("tulip harbour lantern moss", mo.passwordHash().orElseThrow()))
        .isTrue();
  }
}
