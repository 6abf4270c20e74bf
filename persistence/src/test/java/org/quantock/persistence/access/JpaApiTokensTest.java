package org.quantock.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.access.ApiTokenRow;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.TokenScope;
import org.quantock.domain.access.TokenText;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.shared.Database;

class JpaApiTokensTest {

  private static final Instant MADE = Instant.parse("2026-11-26T09:00:00.123456Z");
  private static final LocalDate TODAY = LocalDate.of(2014, 10, 6);
  private static final OrganisationCode PRACTICE = new OrganisationCode("Z99001");
  private static final TokenScope SCOPE =
      new TokenScope(
          Set.of(Permission.VIEW_SCHEMES, Permission.VIEW_OWN_PAYMENTS), Set.of(PRACTICE));

  @ParameterizedTest
  @EnumSource
  void a_token_comes_back_by_its_id_its_hash_and_its_person(Database database) {
    database.inTransaction(
        em -> {
          var tokens = new JpaApiTokens(em);
          Person ann = person(em, "Ann");
          TokenText text = TokenText.fresh();
          var token = token(ann, "Upload", text, MADE, 30);
          var newer = token(ann, "Other", TokenText.fresh(), MADE.plusSeconds(1), null);
          tokens.add(token);
          tokens.add(newer);
          token.revoke(ann.id(), MADE.plusSeconds(9));
          reread(em);

          ApiToken read = tokens.hashed(text.hash()).orElseThrow();
          assertThat(read.id()).isEqualTo(token.id());
          assertThat(read.name()).isEqualTo("Upload");
          assertThat(read.scope()).isEqualTo(SCOPE);
          assertThat(read.madeAt()).isEqualTo(MADE);
          assertThat(read.expiresAt()).contains(MADE.plus(Duration.ofDays(30)));
          assertThat(read.revokedAt()).contains(MADE.plusSeconds(9));
          assertThat(read.revokedBy()).contains(ann.id());
          assertThat(tokens.of(ann.id()))
              .extracting(ApiToken::id)
              .containsExactly(newer.id(), token.id());
          assertThat(tokens.get(newer.id()).revokedBy()).isEmpty();
          assertThat(tokens.hashed("0".repeat(64))).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void the_latest_use_is_kept_and_no_change_of_the_token_undoes_it(Database database) {
    database.inTransaction(
        em -> {
          var tokens = new JpaApiTokens(em);
          Person ann = person(em, "Ann");
          var token = token(ann, "Upload", TokenText.fresh(), MADE, null);
          tokens.add(token);
          assertThat(token.isUseDue(MADE)).isTrue();
          var use = new JpaTokenUse(em);
          use.note(token.id(), MADE.plusSeconds(120));
          use.note(token.id(), MADE.plusSeconds(60));
          token.revoke(ann.id(), MADE.plusSeconds(180));
          reread(em);

          ApiToken read = tokens.get(token.id());
          assertThat(read.lastUsedAt()).contains(MADE.plusSeconds(120));
          assertThat(read.revokedAt()).isPresent();
          assertThat(read.isUseDue(MADE.plusSeconds(179))).isFalse();
          assertThat(read.isUseDue(MADE.plusSeconds(180))).isTrue();
        });
  }

  @ParameterizedTest
  @EnumSource
  void the_list_of_all_has_neither_revoked_tokens_nor_those_of_ended_accounts(Database database) {
    database.inTransaction(
        em -> {
          var tokens = new JpaApiTokens(em);
          Person ann = person(em, "Ann");
          Person ben = person(em, "Ben");
          var kept = token(ann, "Kept", TokenText.fresh(), MADE, null);
          var revoked = token(ann, "Revoked", TokenText.fresh(), MADE, null);
          tokens.add(kept);
          tokens.add(revoked);
          tokens.add(token(ben, "Of Ben", TokenText.fresh(), MADE, null));
          revoked.revoke(ann.id(), MADE);
          ben.deactivate();
          reread(em);

          assertThat(new JpaApiTokenQueries(em).kept())
              .extracting(ApiTokenRow::name, ApiTokenRow::personName)
              .containsExactly(org.assertj.core.groups.Tuple.tuple("Kept", "Ann"));
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-6, ACC-8, ACC-40: the database refuses what the rules refuse")
  void the_database_refuses_what_the_rules_refuse(Database database) {
    refused(database, "update api_token set hash = 'qtk_text'");
    refused(database, "update api_token set revoked_at = made_at");
    refused(database, "update api_token set expires_at = made_at");
    refused(database, "update api_token set person = id");
    refused(database, "update api_token_permissions set permissions = 'AUTHORISE_PAYMENT'");
  }

  private static void refused(Database database, String update) {
    database.inTransaction(
        em -> {
          Person ann = person(em, "Ann");
          new JpaApiTokens(em).add(token(ann, "Upload", TokenText.fresh(), MADE, null));

          assertThatThrownBy(() -> em.createNativeQuery(update).executeUpdate())
              .as(update)
              .isInstanceOf(PersistenceException.class);
        });
  }

  private static ApiToken token(
      Person person, String name, TokenText text, Instant madeAt, Integer days) {
    return new ApiToken(
        List.of(person.acting(TODAY, MADE).orElseThrow()), name, SCOPE, text, madeAt, days);
  }

  private static void reread(EntityManager em) {
    em.flush();
    em.clear();
  }

  private static Person person(EntityManager em, String name) {
    var person = new Person(PersonId.fresh(), name, name, PRACTICE);
    person.grant(Role.PRACTICE_MANAGER, PRACTICE, HeldDays.from(TODAY), PersonId.fresh(), MADE);
    new JpaPeople(em).add(person);
    return person;
  }
}
