package org.quantock.web.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.application.access.Acting;
import org.quantock.application.access.FindAccepted;
import org.quantock.application.access.FindActor;
import org.quantock.application.access.FindBearer;
import org.quantock.application.access.FindSession;
import org.quantock.application.access.Sessions;
import org.quantock.application.access.SignInLimits;
import org.quantock.application.audit.AuditLog;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.audit.RecordRefusal;
import org.quantock.application.shared.Proof;
import org.quantock.application.shared.ThreadCaller;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.SignInSessions;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.web.api.shared.ApiMethods;
import org.quantock.web.page.shared.Failures;
import org.quantock.web.page.shared.Network;

/**
 * Every page and every method of the API, by every role: each cell is tried at the gate, and the
 * table in docs/access-matrix.md is what these classes say now.
 */
class AccessMatrixTest {

  private static final Path DOCUMENT = Path.of("../docs/access-matrix.md");
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2014, 10, 6);

  static Stream<Arguments> cells() {
    return PageAccess.pages().stream()
        .sorted()
        .flatMap(
            page ->
                Stream.concat(Arrays.stream(Role.values()).map(Role::name), Stream.of("NOBODY"))
                    .map(who -> Arguments.of(page, who)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  @DisplayName("ACC-1, ACC-42: each page opens for the roles with one of its permissions alone")
  void each_page_opens_for_the_roles_with_one_of_its_permissions(String page, String who)
      throws Exception {
    Optional<Role> role = who.equals("NOBODY") ? Optional.empty() : Optional.of(Role.valueOf(who));
    boolean shouldOpen = opens(PageAccess.of(page).orElseThrow(), role);
    List<String> reached = new ArrayList<>();
    SentRequest sent = new SentRequest("GET", "/" + page);
    role.ifPresent(each -> sent.signedInAs("somebody"));

    var person = person(role);
    var session = new SignInSession(person.id(), "192.0.2.7", "Browser", false, NOW);
    sent.within(session.id());

    sent.through(gate(person, session), (asked, answer) -> reached.add(page));

    assertThat(reached.contains(page)).isEqualTo(shouldOpen);
    if (!shouldOpen) {
      assertThat(role.isEmpty() ? sent.sentTo : sent.status)
          .isEqualTo(role.isEmpty() ? "/quantock/sign-in?next=%2F" + page : 404);
    }
  }

  @Test
  @DisplayName("ACC-42: the table in docs/access-matrix.md is current")
  void the_table_is_current() throws IOException {
    String table = table();
    Files.writeString(Path.of("target/access-matrix.md"), table);

    assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
        .as("docs/access-matrix.md; copy web/target/access-matrix.md over it after a change")
        .isEqualTo(table);
  }

  private static boolean opens(Set<Permission> any, Optional<Role> role) {
    return any.contains(Permission.PUBLIC)
        || role.filter(each -> any.stream().anyMatch(each::carries)).isPresent();
  }

  private static Person person(Optional<Role> role) {
    var code = new OrganisationCode(role.filter(Role::isOfPractice).isPresent() ? "Z99001" : "QAT");
    var person = new Person(PersonId.fresh(), "somebody", "Some Body", code);
    role.ifPresent(each -> person.grant(each, code, HeldDays.from(TODAY), PersonId.fresh(), NOW));
    return person;
  }

  /** The gate, before the person who has just come in. */
  private static Gate gate(Person person, SignInSession session) {
    var people = new OnePerson(person);
    var clock = Clock.fixed(NOW, ZoneOffset.UTC);
    var acting = new Acting(() -> TODAY, clock);
    var standing =
        new Sessions(
            new OneSession(session),
            people,
            new SignInLimits(name -> Optional.empty()),
            acting,
            clock);
    return new Gate(
        new ThreadCaller(),
        new FindActor(people, acting),
        new FindBearer(null, people, (token, now) -> {}, acting),
        new FindSession(standing, (id, now) -> {}),
        new Proof(name -> Optional.empty()),
        new Typing(null),
        new Failures(),
        new IdentifierGuard(null),
        new FindAccepted(null),
        new Network("", "127.0.0.1", false),
        new RecordRefusal(new AuditTrail(new Unread(), new ThreadCaller(), () -> TODAY, clock)),
        clock);
  }

  private static String table() {
    StringBuilder text =
        new StringBuilder(
            """
            # Who may open what

            Every page and every method of the API, by every role. Written by `AccessMatrixTest` from `PageAccess`, the annotations
            `@OpensWith` and the permissions of the roles; the test fails where this file is not what they say. A page opens for
            whoever holds one of its permissions at the organisation that they act for. What it shows and takes is limited further by
            the use cases: a practice sees its own things alone. What is not listed is answered as not found.

            """);
    for (Role role : Role.values()) {
      text.append("- ").append(letters(role)).append(": ").append(role.title()).append('\n');
    }
    text.append("\n## Pages\n\n");
    head(text, "Page");
    PageAccess.pages().stream()
        .sorted()
        .forEach(page -> row(text, "/" + page, PageAccess.of(page).orElseThrow()));
    text.append(
        "\n## Methods of the API\n\nA program shows a token, which limits this further to its scope (ACC-40).\n\n");
    head(text, "Method");
    ApiMethods.all().forEach(method -> row(text, method.name(), method.opensWith()));
    return text.toString();
  }

  private static void head(StringBuilder text, String first) {
    text.append("| ").append(first).append(" | Opens with | Public |");
    Arrays.stream(Role.values())
        .forEach(role -> text.append(' ').append(letters(role)).append(" |"));
    text.append("\n|---|---|---|").append("---|".repeat(Role.values().length)).append('\n');
  }

  private static void row(StringBuilder text, String name, Set<Permission> any) {
    text.append("| `").append(name).append("` | ");
    text.append(any.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
    text.append(" | ").append(opens(any, Optional.empty()) ? "yes" : "").append(" |");
    for (Role role : Role.values()) {
      text.append(' ').append(opens(any, Optional.of(role)) ? "yes" : "").append(" |");
    }
    text.append('\n');
  }

  /** The first letters of the words: PM for practice manager. */
  private static String letters(Role role) {
    return Arrays.stream(role.name().split("_"))
        .map(word -> word.substring(0, Math.min(word.length(), 3)))
        .collect(Collectors.joining("-"));
  }

  /** What is refused is put on record; this test looks at the answers. */
  private static final class Unread implements AuditLog {
    @Override
    public void add(AuditEntry entry) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addApart(AuditEntry entry) {}
  }

  private record OneSession(SignInSession session) implements SignInSessions {
    @Override
    public void add(SignInSession other) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SignInSession> find(SignInSessionId id) {
      return Optional.of(session).filter(each -> each.id().equals(id));
    }

    @Override
    public List<SignInSession> open(PersonId person) {
      return List.of(session);
    }
  }

  private record OnePerson(Person person) implements People {
    @Override
    public void add(Person other) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Person> find(PersonId id) {
      return Optional.of(person).filter(each -> each.id().equals(id));
    }

    @Override
    public Optional<Person> named(String userName) {
      return Optional.of(person).filter(each -> each.userName().equals(userName));
    }

    @Override
    public long count() {
      return 1;
    }
  }
}
