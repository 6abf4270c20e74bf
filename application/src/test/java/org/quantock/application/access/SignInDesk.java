package org.quantock.application.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.organisation.InMemoryBodies;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Mailbox;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.SecondFactor;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.Totp;
import org.quantock.domain.access.TotpSecret;
import org.quantock.domain.organisation.OrganisationCode;

/** Everything that signing in needs around it in a test, with a clock that the test moves. */
final class SignInDesk {

  static final String PASSWORD = "tulip harbour lantern moss";
  static final String ADDRESS = "192.0.2.7";
  static final String BROWSER = "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0";

  final Map<String, String> settings = new HashMap<>();
  final TestDesk desk = new TestDesk(Nobody.NOBODY, LocalDate.of(2014, 10, 6));
  final InMemoryPeople people = new InMemoryPeople();
  final Passwords passwords = new Passwords();
  final InMemoryIdentity.Invited invitations = new InMemoryIdentity.Invited();
  final InMemoryIdentity.Resets resets = new InMemoryIdentity.Resets();
  final InMemoryIdentity.Boxes mailboxes = new InMemoryIdentity.Boxes();
  final InMemoryIdentity.Mails mails = new InMemoryIdentity.Mails();
  final InMemoryIdentity.Known known = new InMemoryIdentity.Known();
  final InMemoryIdentity.Begun begun = new InMemoryIdentity.Begun();
  final InMemoryIdentity.Counted counted = new InMemoryIdentity.Counted();
  final FixedCaller caller = desk.caller;
  final MovingClock clock = new MovingClock();
  final SignInLimits limits = new SignInLimits(name -> Optional.ofNullable(settings.get(name)));
  final MailSettings mail = new MailSettings(name -> Optional.ofNullable(settings.get(name)));
  final SecretBox box = new SecretBox(limits);
  final Acting acting = new Acting(desk.calendar(), clock);
  final Sessions sessions = new Sessions(begun, people, limits, acting, clock);
  final Factors factors = new Factors(known, box, limits, acting);
  final SlowDown slowDown = new SlowDown(counted, clock);
  final Letters letters = new Letters(mails, mailboxes, mail, sessions);
  final Links links = new Links(limits, sessions);
  final AccountScope scope = new AccountScope(people, new InMemoryBodies(), caller);
  final AddPerson addPerson = new AddPerson(people, passwords, scope, acting, desk.audit);
  final SignIn signIn =
      new SignIn(people, passwords, slowDown, factors, sessions, caller, desk.audit, acting);
  final PassSecondFactor passSecondFactor =
      new PassSecondFactor(sessions, factors, slowDown, caller, desk.audit);
  final ConfirmSecondFactor confirmSecondFactor =
      new ConfirmSecondFactor(sessions, known, factors, slowDown, caller, desk.audit);
  final ViewSecondFactor viewSecondFactor = new ViewSecondFactor(sessions, known, factors);
  final FindSession findSession = new FindSession(sessions, begun);
  final InvitePerson invitePerson =
      new InvitePerson(invitations, scope, letters, links, sessions, caller, desk.audit);
  final AcceptInvitation acceptInvitation =
      new AcceptInvitation(
          new Acceptance(invitations, mailboxes, addPerson, slowDown, sessions, caller),
          passwords,
          caller,
          desk.audit);
  final AskForReset askForReset =
      new AskForReset(people, mailboxes, resets, letters, slowDown, sessions, desk.audit);
  final ResetPassword resetPassword =
      new ResetPassword(resets, people, passwords, slowDown, sessions, letters, caller, desk.audit);
  final List<OutboxWork.Envelope> posted = new ArrayList<>();
  Post.Answer answer = new Post.Answer(Post.Outcome.TAKEN, "");
  final MailRound round =
      new MailRound(
          mails,
          new FillInLink(mails, invitations, resets, links, mail, desk.audit),
          letter -> {
            posted.add(letter);
            return answer;
          },
          mail,
          caller,
          clock);

  final Actor system = FixedCaller.person("Sid Brook", "QAT", Role.SYSTEM_ADMINISTRATOR);

  void mailGoesOut() {
    settings.put("mail.host", "localhost");
    settings.put("mail.from", "quantock@nhs.example");
    settings.put("address", "https://quantock.example/");
  }

  /** A person with an account and the password {@link #PASSWORD}. */
  Person person(String userName, String organisation, Role role) {
    caller.becomes(system);
    var id =
        addPerson.handle(
            new AddPerson.Command(
                userName,
                "Person " + userName,
                new OrganisationCode(organisation),
                Set.of(role),
                PASSWORD));
    caller.becomes(Nobody.NOBODY);
    mailboxes.add(new Mailbox(id, EmailAddress.of(userName + "@nhs.example")));
    return people.get(id);
  }

  /** The person as they act now. */
  Actor actor(Person person) {
    return acting.as(person).orElseThrow();
  }

  Optional<SignIn.SignedIn> signIn(String userName, String password) {
    return signIn.handle(new SignIn.Command(userName, password, ADDRESS, BROWSER));
  }

  /** The session of a person who has just given their password. */
  SignInSessionId session(Person person) {
    return signIn(person.userName(), PASSWORD).orElseThrow().session();
  }

  /** The code that an authenticator application shows now. */
  String code(Person person) {
    SecondFactor factor = known.of(person.id()).orElseThrow();
    TotpSecret secret =
        factors.begun(factor).orElseGet(() -> box.open(person.id(), factor.sealed().orElseThrow()));
    return Totp.code(secret, Totp.step(clock.instant()));
  }

  boolean permits(SignInSessionId session, Permission permission) {
    return findSession
        .ask(session)
        .filter(standing -> !standing.factorDue())
        .filter(standing -> actor(people.get(standing.person())).may(permission))
        .isPresent();
  }

  /** A clock that stands still until it is moved. */
  static final class MovingClock extends Clock {
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
