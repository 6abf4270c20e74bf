package org.quantock.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

class ApiTokenTest {

  private static final Instant MADE = Instant.parse("2026-11-26T09:00:00Z");
  private static final Actor FINN =
      new Actor(PersonId.fresh(), "Finn", Set.of(Role.FINANCE), new OrganisationCode("QAT"));
  private static final PersonId ANN = FINN.id();
  private static final TokenScope SCOPE =
      new TokenScope(Set.of(Permission.VIEW_PAYMENTS), Set.of(FINN.organisation()));

  private final TokenText text = TokenText.fresh();

  @Test
  @DisplayName("ACC-6: the text can be recognised, is never the same twice, and hides from logs")
  void the_text_can_be_recognised_is_never_the_same_twice_and_hides_from_logs() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      texts.add(TokenText.fresh().reveal());
    }

    assertThat(texts).hasSize(100).allMatch(each -> each.matches("qtk_[A-Za-z0-9_-]{43}"));
    assertThat("signed in by " + text).doesNotContain(text.reveal().substring(4));
  }

  @Test
  @DisplayName("ACC-6: the hash is SHA-256 of the text")
  void the_hash_is_sha_256_of_the_text() {
    String sent = "qtk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    assertThat(TokenText.read(sent).orElseThrow().hash())
        .isEqualTo("da11c3ad5c5de9d20e73293c6054890313bbfb951317c06854b397ae9b7a48d2");
    assertThat(TokenText.read(text.reveal()).orElseThrow().hash()).isEqualTo(text.hash());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "qtk_",
        "qtk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "qtk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "ghp_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "qtk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "qtk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
      })
  void what_does_not_have_the_form_of_a_token_is_none(String sent) {
    assertThat(TokenText.read(sent)).isEmpty();
  }

  @Test
  @DisplayName("ACC-7: a token admits until the moment it expires, and no other text")
  void a_token_admits_until_the_moment_it_expires_and_no_other_text() {
    var token = new ApiToken(List.of(FINN), "Upload", SCOPE, text, MADE, 30);
    Instant end = MADE.plus(Duration.ofDays(30));

    assertThat(token.expiresAt()).contains(end);
    assertThat(token.admits(text, MADE)).isTrue();
    assertThat(token.admits(text, end.minusMillis(1))).isTrue();
    assertThat(token.admits(text, end)).isFalse();
    assertThat(token.admits(TokenText.fresh(), MADE)).isFalse();
  }

  @Test
  @DisplayName("ACC-7: a token without an end admits until it is revoked")
  void a_token_without_an_end_admits_until_it_is_revoked() {
    var token = new ApiToken(List.of(FINN), "Upload", SCOPE, text, MADE, null);
    Instant later = MADE.plus(Duration.ofDays(4000));
    assertThat(token.expiresAt()).isEmpty();
    assertThat(token.admits(text, later)).isTrue();

    token.revoke(ANN, later);

    assertThat(token.admits(text, later)).isFalse();
    assertThat(token.revokedAt()).contains(later);
    assertThat(token.revokedBy()).contains(ANN);
  }

  @Test
  @DisplayName("ACC-8: a token is revoked once")
  void a_token_is_revoked_once() {
    var token = new ApiToken(List.of(FINN), "Upload", SCOPE, text, MADE, null);
    token.revoke(ANN, MADE);

    assertThatThrownBy(() -> token.revoke(PersonId.fresh(), MADE.plusSeconds(1)))
        .isInstanceOf(RuleViolated.class);
    assertThat(token.revokedBy()).contains(ANN);
  }

  @Test
  void a_token_has_a_name_and_a_sensible_end() {
    assertThatThrownBy(() -> new ApiToken(List.of(FINN), " ", SCOPE, text, MADE, 0))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.field())
                    .containsExactly("name", "days"));
    assertThatThrownBy(() -> new ApiToken(List.of(FINN), "Upload", SCOPE, text, MADE, 367))
        .hasMessageContaining("1 to 366 days");
    assertThat(new ApiToken(List.of(FINN), " Upload ", SCOPE, text, MADE, 366).name())
        .isEqualTo("Upload");
  }

  @Test
  @DisplayName("ACC-40: a scope is of what the person may, for organisations they act for")
  void a_scope_is_of_what_the_person_may() {
    var token = new ApiToken(List.of(FINN), "Upload", SCOPE, text, MADE, 30);
    assertThat(token.scope()).isEqualTo(SCOPE);
    assertThat(token.person()).isEqualTo(ANN);

    assertThat(fields(Set.of(), Set.of())).containsExactly("permissions", "organisations");
    assertThat(fields(Set.of(Permission.IMPORT_ORGANISATIONS), Set.of(FINN.organisation())))
        .containsExactly("permissions");
    assertThat(fields(Set.of(Permission.AUTHORISE_PAYMENT), Set.of(FINN.organisation())))
        .as("never offered to programs")
        .containsExactly("permissions");
    assertThat(fields(Set.of(Permission.VIEW_PAYMENTS), Set.of(new OrganisationCode("QNE"))))
        .containsExactly("organisations");
  }

  private List<String> fields(Set<Permission> permissions, Set<OrganisationCode> organisations) {
    var scope = new TokenScope(permissions, organisations);
    try {
      new ApiToken(List.of(FINN), "Upload", scope, text, MADE, 30);
      return List.of();
    } catch (InvalidInput refused) {
      return refused.problems().stream().map(problem -> problem.field()).toList();
    }
  }
}
