package org.quantock.persistence.access.openid;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.access.openid.ProviderRecordsContract;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.access.openid.LinkCode;
import org.quantock.domain.access.openid.LinkCodeText;
import org.quantock.domain.access.openid.ProviderSubject;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.access.JpaPeople;
import org.quantock.persistence.access.JpaSignInSessions;
import org.quantock.persistence.shared.Database;

class JpaProviderRecordsTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

  @Nested
  class OnH2 extends ProviderRecordsContract {

    @Override
    protected void at(Consumer<Desk> work) {
      JpaProviderRecordsTest.at(Database.H2, work);
    }
  }

  @Nested
  class OnPostgresql extends ProviderRecordsContract {

    @Override
    protected void at(Consumer<Desk> work) {
      JpaProviderRecordsTest.at(Database.POSTGRESQL, work);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-50, ACC-51: the database keeps one person for an identity, one each way")
  void the_database_keeps_one_person_for_an_identity(Database database) {
    var who = new ProviderSubject("https://id.example", "s-1");
    at(
        database,
        desk -> {
          PersonId ann = desk.person("ann");
          PersonId ben = desk.person("ben");
          desk.identities().add(new ExternalIdentity(who, ann, NOW));
          assertThatThrownBy(() -> desk.identities().add(new ExternalIdentity(who, ben, NOW)))
              .isInstanceOf(PersistenceException.class);
        });
    at(
        database,
        desk -> {
          PersonId ann = desk.person("ann");
          desk.identities().add(new ExternalIdentity(who, ann, NOW));
          var second = new ProviderSubject("https://id.example", "s-2");
          assertThatThrownBy(() -> desk.identities().add(new ExternalIdentity(second, ann, NOW)))
              .isInstanceOf(PersistenceException.class);
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-52, ACC-53: the database refuses what the rules refuse")
  void the_database_refuses_what_the_rules_refuse(Database database) {
    refused(database, "update link_code set hash = 'text'");
    refused(database, "update link_code set used_at = expires_at");
    refused(database, "update link_code set used_at = made_at, replaced_at = made_at");
    refused(database, "update link_code set expires_at = made_at");
    refused(database, "update link_code set person = id");
    refused(database, "update external_identity set person = id");
  }

  private static void refused(Database database, String update) {
    database.inTransaction(
        em -> {
          ProviderRecordsContract.Desk desk = desk(em);
          PersonId ann = desk.person("ann");
          desk.codes().add(new LinkCode(ann, LinkCodeText.fresh(), ann, NOW));
          desk.identities()
              .add(new ExternalIdentity(new ProviderSubject("https://id", "s"), ann, NOW));

          assertThatThrownBy(() -> em.createNativeQuery(update).executeUpdate())
              .as(update)
              .isInstanceOf(PersistenceException.class);
        });
  }

  private static void at(Database database, Consumer<ProviderRecordsContract.Desk> work) {
    database.inTransaction(em -> work.accept(desk(em)));
  }

  private static ProviderRecordsContract.Desk desk(EntityManager em) {
    return new ProviderRecordsContract.Desk(
        new JpaExternalIdentities(em),
        new JpaLinkCodes(em),
        new JpaProviderSessions(em),
        new JpaSignInSessions(em),
        new JpaPeople(em),
        () -> {
          em.flush();
          em.clear();
        });
  }
}
