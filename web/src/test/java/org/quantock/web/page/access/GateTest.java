package org.quantock.web.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.application.access.Acting;
import org.quantock.application.access.FindActor;
import org.quantock.application.access.FindBearer;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.ThreadCaller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.ApiTokenId;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.TokenScope;
import org.quantock.domain.access.TokenText;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.web.page.shared.Failures;

/** Who comes in by a session, who by a token, and what is refused before anything is asked. */
class GateTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2014, 10, 6);
  private static final Set<Permission> SCOPE = Set.of(Permission.VIEW_PAYMENTS);

  private final KnownPeople people = new KnownPeople();
  private final KnownTokens tokens = new KnownTokens();
  private final List<ApiTokenId> used = new ArrayList<>();
  private final Acting acting = new Acting(() -> TODAY, Clock.fixed(NOW, ZoneOffset.UTC));
  private final ThreadCaller caller = new ThreadCaller();
  private final Gate gate =
      new Gate(
          caller,
          new FindActor(people, acting),
          new FindBearer(tokens, people, (token, now) -> used.add(token), acting),
          new Failures());
  private final List<Actor> came = new ArrayList<>();

  private Person mo;
  private Person fran;
  private TokenText ofFran;

  @BeforeEach
  void mo_has_a_session_and_fran_a_token() {
    mo = person("mo", "Z99001", Role.PRACTICE_MANAGER);
    fran = person("fran", "QAT", Role.FINANCE);
    ofFran = token(fran, null);
  }

  @Test
  @DisplayName("ACC-7: a program that shows a token acts for its person")
  void a_program_that_shows_a_token_acts_for_its_person() throws Exception {
    send(new SentRequest("GET", "/api/schemes").header("Authorization", bearer(ofFran)));

    assertThat(came).containsExactly(byToken(fran));
    assertThat(used).containsExactly(tokens.hashed(ofFran.hash()).orElseThrow().id());
    assertThat(caller.person()).as("forgotten afterwards").isEqualTo(Nobody.NOBODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer ", "BEARER ", "Bearer   "})
  void the_scheme_is_read_whatever_its_case(String scheme) throws Exception {
    send(new SentRequest("GET", "/api/x").header("Authorization", scheme + ofFran.reveal()));

    assertThat(came).containsExactly(byToken(fran));
  }

  @Test
  @DisplayName("ACC-9: the session of a request that shows a token is not used")
  void the_session_of_a_request_that_shows_a_token_is_not_used() throws Exception {
    send(new SentRequest("GET", "/api/x").signedInAs("mo").header("Authorization", bearer(ofFran)));
    SentRequest bad =
        send(
            new SentRequest("GET", "/api/x")
                .signedInAs("mo")
                .header("Authorization", bearer(TokenText.fresh())));

    assertThat(came).containsExactly(byToken(fran));
    assertThat(bad.status).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "Bearer qtk_short", "Bearer a b", "Bearer \"\\"})
  @DisplayName("ACC-9: what admits nobody is answered 401 as a problem")
  void what_admits_nobody_is_answered_401_as_a_problem(String header) throws Exception {
    SentRequest sent = send(new SentRequest("POST", "/api/x").header("Authorization", header));

    assertThat(came).isEmpty();
    assertThat(sent.status).isEqualTo(401);
    assertThat(sent.answered)
        .containsEntry("WWW-Authenticate", "Bearer error=\"invalid_token\"")
        .containsEntry("Content-Type", "application/problem+json");
    assertThat(sent.body())
        .startsWith("{\"type\":\"/problems/not-signed-in\",")
        .contains("\"status\":401", "\"instance\":\"/quantock/api/x\"", "\"errors\":[]}")
        .doesNotContain("qtk_");
  }

  @Test
  @DisplayName("ACC-7: expired and revoked tokens and those of ended accounts are refused")
  void expired_and_revoked_tokens_and_those_of_ended_accounts_are_refused() throws Exception {
    TokenText expired = token(fran, NOW.minus(Duration.ofDays(31)), 30);
    TokenText revoked = token(fran, null);
    tokens.hashed(revoked.hash()).orElseThrow().revoke(fran.id(), NOW);
    TokenText ofMo = token(mo, null);
    mo.deactivate();

    for (TokenText each : List.of(expired, revoked, ofMo)) {
      SentRequest sent =
          send(new SentRequest("GET", "/api/x").header("Authorization", bearer(each)));
      assertThat(sent.status).isEqualTo(401);
    }
    assertThat(came).isEmpty();
  }

  @Test
  @DisplayName("ACC-9: with a token a post needs no check of where it comes from; without, it does")
  void with_a_token_a_post_needs_no_check_of_where_it_comes_from() throws Exception {
    send(
        new SentRequest("POST", "/api/x")
            .header("Sec-Fetch-Site", "cross-site")
            .header("Authorization", bearer(ofFran)));
    SentRequest bySession =
        send(
            new SentRequest("POST", "/api/x")
                .header("Sec-Fetch-Site", "cross-site")
                .signedInAs("mo"));
    SentRequest basic =
        send(
            new SentRequest("POST", "/api/x")
                .header("Origin", "https://elsewhere.example")
                .header("Host", "here.example")
                .header("Authorization", "Basic bW86bW8=")
                .signedInAs("mo"));
    SentRequest page =
        send(
            new SentRequest("POST", "/home")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Authorization", bearer(ofFran))
                .signedInAs("mo"));

    assertThat(came).containsExactly(byToken(fran));
    assertThat(List.of(bySession.status, basic.status, page.status)).containsOnly(403);
  }

  @Test
  @DisplayName("ACC-9: a token opens the API and no page")
  void a_token_opens_the_api_and_no_page() throws Exception {
    SentRequest sent =
        send(
            new SentRequest("GET", "/home")
                .signedInAs("mo")
                .header("Authorization", bearer(ofFran)));

    assertThat(came).isEmpty();
    assertThat(sent.sentTo).isEqualTo("/quantock/sign-in?next=%2Fhome");
  }

  @Test
  @DisplayName("ACC-41: a session opens pages and nothing of the API")
  void a_session_opens_pages_and_nothing_of_the_api() throws Exception {
    send(new SentRequest("GET", "/home").signedInAs("mo"));
    send(new SentRequest("GET", "/api/x").signedInAs("mo"));
    send(new SentRequest("GET", "/api/x"));

    assertThat(came).containsExactly(as(mo), Nobody.NOBODY, Nobody.NOBODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/quantock.css", "/health/ready", "/openapi", "/openapi/"})
  void what_shows_nothing_of_anybody_is_open_and_called_by_nobody(String path) throws Exception {
    send(new SentRequest("GET", path).signedInAs("mo"));

    assertThat(came).containsExactly(Nobody.NOBODY);
  }

  @Test
  void a_request_that_is_too_large_is_told_so_in_the_form_of_its_address() throws Exception {
    SentRequest program = send(new SentRequest("POST", "/api/x").ofLength(3_000_000_000L));
    SentRequest page = send(new SentRequest("POST", "/import").ofLength(3_000_000_000L));

    assertThat(came).isEmpty();
    assertThat(program.status).isEqualTo(413);
    assertThat(program.body()).contains("/problems/too-large");
    assertThat(page.sentTo).isEqualTo("/quantock/upload-too-large");
  }

  private SentRequest send(SentRequest request) throws Exception {
    request.through(gate, (asked, answer) -> came.add(caller.person()));
    return request;
  }

  private Actor as(Person person) {
    return acting.as(person).orElseThrow();
  }

  private Actor byToken(Person person) {
    return as(person).within(Set.of(Permission.SIGNED_IN, Permission.VIEW_PAYMENTS));
  }

  @Test
  @DisplayName("ACC-2: who chose another organisation in the session acts for it while they may")
  void who_chose_another_organisation_acts_for_it_while_they_may() throws Exception {
    var other = new OrganisationCode("Z99002");
    var cover = mo.grant(Role.LEAD_GP, other, HeldDays.from(TODAY), fran.id(), NOW);

    send(new SentRequest("GET", "/home").signedInAs("mo").actingFor("Z99002"));
    mo.endGrant(cover.id(), null, fran.id(), TODAY, NOW);
    send(new SentRequest("GET", "/home").signedInAs("mo").actingFor("Z99002"));

    assertThat(came)
        .extracting(Actor::organisation)
        .containsExactly(other, new OrganisationCode("Z99001"));
    assertThat(came.get(0).roles()).containsExactly(Role.LEAD_GP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z99001", "qat", "' or 1=1", ""})
  @DisplayName("ACC-40: a token is refused for an organisation that it does not reach")
  void a_token_is_refused_for_an_organisation_that_it_does_not_reach(String named)
      throws Exception {
    SentRequest sent =
        send(
            new SentRequest("GET", "/api/x")
                .header("Authorization", bearer(ofFran))
                .header("Quantock-Organisation", named));

    assertThat(came).isEmpty();
    assertThat(sent.status).isEqualTo(401);
  }

  @Test
  @DisplayName("ACC-40: a token acts for the organisation that is named")
  void a_token_acts_for_the_organisation_that_is_named() throws Exception {
    send(
        new SentRequest("GET", "/api/x")
            .header("Authorization", bearer(ofFran))
            .header("Quantock-Organisation", "QAT"));

    assertThat(came).containsExactly(byToken(fran));
  }

  private static String bearer(TokenText text) {
    return "Bearer " + text.reveal();
  }

  private TokenText token(Person person, Integer days) {
    return token(person, NOW, days);
  }

  private TokenText token(Person person, Instant madeAt, Integer days) {
    TokenText text = TokenText.fresh();
    tokens.add(
        new ApiToken(
            acting.everyway(person),
            "Upload",
            new TokenScope(
                person == fran ? SCOPE : Set.of(Permission.VIEW_SCHEMES),
                Set.of(person.organisation())),
            text,
            madeAt,
            days));
    return text;
  }

  private Person person(String userName, String organisation, Role role) {
    var code = new OrganisationCode(organisation);
    var person = new Person(PersonId.fresh(), userName, userName, code);
    person.grant(role, code, HeldDays.from(TODAY), PersonId.fresh(), NOW);
    people.add(person);
    return person;
  }

  /** The people of these tests. */
  private static final class KnownPeople implements People {
    private final List<Person> all = new ArrayList<>();

    @Override
    public void add(Person person) {
      all.add(person);
    }

    @Override
    public Optional<Person> find(PersonId id) {
      return all.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Person> named(String userName) {
      return all.stream().filter(person -> person.userName().equals(userName)).findFirst();
    }

    @Override
    public long count() {
      return all.size();
    }
  }

  /** The tokens of these tests. */
  private static final class KnownTokens implements ApiTokens {
    private final List<ApiToken> all = new ArrayList<>();

    @Override
    public void add(ApiToken token) {
      all.add(token);
    }

    @Override
    public Optional<ApiToken> find(ApiTokenId id) {
      return all.stream().filter(token -> token.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ApiToken> hashed(String hash) {
      return all.stream().filter(token -> token.hash().equals(hash)).findFirst();
    }

    @Override
    public List<ApiToken> of(PersonId person) {
      return all.stream().filter(token -> token.person().equals(person)).toList();
    }
  }
}
