package org.quantock.application.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.access.Acceptance;
import org.quantock.application.access.AccountScope;
import org.quantock.application.access.Acting;
import org.quantock.application.access.AddPerson;
import org.quantock.application.access.InMemoryIdentity;
import org.quantock.application.access.InMemoryPeople;
import org.quantock.application.access.Passwords;
import org.quantock.application.access.Sessions;
import org.quantock.application.access.SignInLimits;
import org.quantock.application.access.SlowDown;
import org.quantock.application.organisation.InMemoryBodies;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.LinkText;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.openid.ProviderSubject;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** Somebody who was invited comes in through the provider, without a password here. */
class AcceptByProviderTest {

  private static final String ISSUER = "https://id.example";
  private static final Origin HERE = new Origin("192.0.2.1", "A browser");

  private final TestDesk desk = new TestDesk(Nobody.NOBODY, LocalDate.of(2014, 10, 6));
  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemoryIdentity.Invited invitations = new InMemoryIdentity.Invited();
  private final InMemoryIdentity.Boxes mailboxes = new InMemoryIdentity.Boxes();
  private final InMemoryProviderRecords records = new InMemoryProviderRecords();
  private final Acting acting = new Acting(desk.calendar(), desk.clock);
  private final SignInLimits limits = new SignInLimits(name -> Optional.empty());
  private final Sessions begun =
      new Sessions(records.signInSessions, people, limits, acting, desk.clock);
  private final AddPerson addPerson =
      new AddPerson(
          people,
          new Passwords(),
          new AccountScope(people, new InMemoryBodies(), desk.caller),
          acting,
          desk.audit);
  private final AcceptByProvider accept =
      new AcceptByProvider(
          new Acceptance(
              invitations,
              mailboxes,
              addPerson,
              new SlowDown(new InMemoryIdentity.Counted(), desk.clock),
              begun,
              desk.caller),
          records.identities,
          people,
          new Admission(
              records.sessions,
              records.signInSessions,
              begun,
              acting,
              desk.caller,
              desk.clock,
              desk.audit),
          desk.caller,
          desk.clock,
          desk.audit);

  @Test
  @DisplayName("ACC-16, ACC-52: who was invited and vouched for has an account, linked and open")
  void who_was_invited_and_vouched_for_has_an_account() {
    Admitted admitted = accept.handle(vouched("s-1", Duration.ZERO), guest(invited(), "mo"), HERE);

    assertThat(admitted.actor().roles()).containsExactly(Role.PRACTICE_MANAGER);
    Person mo = people.get(admitted.actor().id());
    assertThat(mo.passwordHash()).as("no password here").isEmpty();
    assertThat(mailboxes.of(mo.id()).orElseThrow().email().value()).isEqualTo("mo@nhs.example");
    assertThat(records.identities.of(new ProviderSubject(ISSUER, "s-1")).orElseThrow().person())
        .isEqualTo(mo.id());
    assertThat(begun.live(admitted.signInSession())).isPresent();
    assertThat(desk.sentences())
        .containsExactly(
            "Added Mo Alder of Z99001 as Practice manager",
            "Mo Alder accepted the invitation as mo, with a sign-in at https://id.example",
            "Mo Alder signed in through https://id.example");
  }

  @Test
  @DisplayName("ACC-16: the link works once, and nobody is made without one")
  void the_link_works_once_and_nobody_is_made_without_one() {
    String link = invited();
    accept.handle(vouched("s-1", Duration.ZERO), guest(link, "mo"), HERE);

    for (String token : new String[] {link, "x".repeat(43), "", null}) {
      assertThatThrownBy(
              () -> accept.handle(vouched("s-2", Duration.ZERO), guest(token, "other"), HERE))
          .isInstanceOf(RuleViolated.class);
    }
    assertThat(people.count()).isEqualTo(1);
  }

  @Test
  @DisplayName("ACC-51, ACC-52: an identity that has an account, or is stale, accepts nothing")
  void an_identity_that_has_an_account_or_is_stale_accepts_nothing() {
    accept.handle(vouched("s-1", Duration.ZERO), guest(invited(), "mo"), HERE);
    String link = invited();

    assertThatThrownBy(() -> accept.handle(vouched("s-1", Duration.ZERO), guest(link, "mo2"), HERE))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("linked to an account already");
    assertThatThrownBy(
            () -> accept.handle(vouched("s-2", Duration.ofMinutes(10)), guest(link, "mo2"), HERE))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("too long ago");
    assertThat(people.count()).isEqualTo(1);
  }

  /** What the link of a new invitation of Mo Alder carries. */
  private String invited() {
    var invitation =
        new Invitation(
            EmailAddress.of("mo@nhs.example"),
            "Mo Alder",
            new OrganisationCode("Z99001"),
            Set.of(Role.PRACTICE_MANAGER),
            PersonId.fresh(),
            begun.now());
    LinkText text = LinkText.fresh();
    invitation.link(text, begun.now(), limits.invitation());
    invitations.add(invitation);
    return text.reveal();
  }

  private static Acceptance.Guest guest(String token, String userName) {
    return new Acceptance.Guest(token, "Mo Alder", userName, null, HERE.address());
  }

  private VerifiedIdentity vouched(String subject, Duration ago) {
    return new VerifiedIdentity(
        new ProviderSubject(ISSUER, subject),
        "Somebody",
        "sid-1",
        null,
        begun.now(),
        begun.now().minus(ago));
  }
}
