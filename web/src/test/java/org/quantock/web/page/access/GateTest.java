package org.quantock.web.page.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.application.access.Acting;
import org.quantock.application.access.FindAccepted;
import org.quantock.application.access.FindActor;
import org.quantock.application.access.FindBearer;
import org.quantock.application.access.FindSession;
import org.quantock.application.access.KeptFormStore;
import org.quantock.application.access.KeptForms;
import org.quantock.application.access.Sessions;
import org.quantock.application.access.SignInLimits;
import org.quantock.application.audit.AuditLog;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.audit.RecordRefusal;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.Proof;
import org.quantock.application.shared.ThreadCaller;
import org.quantock.domain.access.AcceptedIdentifier;
import org.quantock.domain.access.AcceptedIdentifiers;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.ApiTokenId;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.SignInSessions;
import org.quantock.domain.access.TokenScope;
import org.quantock.domain.access.TokenText;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.Outcome;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.ProofNeeded;
import org.quantock.web.page.component.KeptFields;
import org.quantock.web.page.shared.Failures;
import org.quantock.web.page.shared.Network;

/** Who comes in by a session, who by a token, and what is refused before anything is asked. */
class GateTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2014, 10, 6);
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final KnownPeople people = new KnownPeople();
  private final KnownTokens tokens = new KnownTokens();
  private final List<ApiTokenId> used = new ArrayList<>();
  private final Acting acting = new Acting(() -> TODAY, CLOCK);
  private final ThreadCaller caller = new ThreadCaller();
  private final KnownSessions sessions = new KnownSessions();
  private final KnownForms forms = new KnownForms();
  private final Sessions standing =
      new Sessions(sessions, people, new SignInLimits(name -> Optional.empty()), acting, CLOCK);
  private final Proof proof =
      new Proof(name -> name.equals("sign-in.proof-minutes") ? Optional.of("5") : Optional.empty());
  private final List<AuditEntry> onRecord = new ArrayList<>();
  private final Gate gate =
      new Gate(
          caller,
          new FindActor(people, acting),
          new FindBearer(tokens, people, (token, now) -> used.add(token), acting),
          new FindSession(standing, (session, now) -> {}),
          proof,
          new Typing(new KeptForms(forms, sessions, standing)),
          new Failures(),
          new IdentifierGuard(null),
          new FindAccepted(new NothingAccepted()),
          new Network("", "127.0.0.1, 10.1.0.0/16", false),
          new RecordRefusal(new AuditTrail(new Noted(), caller, () -> TODAY, CLOCK)),
          CLOCK);
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
    send(
        new SentRequest("GET", "/api/x")
            .signedInAs("mo")
            .within(session(mo))
            .header("Authorization", bearer(ofFran)));
    SentRequest bad =
        send(
            new SentRequest("GET", "/api/x")
                .signedInAs("mo")
                .within(session(mo))
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
                .signedInAs("mo")
                .within(session(mo)));
    SentRequest basic =
        send(
            new SentRequest("POST", "/api/x")
                .header("Origin", "https://elsewhere.example")
                .header("Host", "here.example")
                .header("Authorization", "Basic bW86bW8=")
                .signedInAs("mo")
                .within(session(mo)));
    SentRequest page =
        send(
            new SentRequest("POST", "/home")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Authorization", bearer(ofFran))
                .signedInAs("mo")
                .within(session(mo)));

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
                .within(session(mo))
                .header("Authorization", bearer(ofFran)));

    assertThat(came).isEmpty();
    assertThat(sent.sentTo).isEqualTo("/quantock/sign-in?next=%2Fhome");
  }

  @Test
  @DisplayName("ACC-41: a session opens pages and nothing of the API")
  void a_session_opens_pages_and_nothing_of_the_api() throws Exception {
    send(new SentRequest("GET", "/home").signedInAs("mo").within(session(mo)));
    send(new SentRequest("GET", "/api/x").signedInAs("mo").within(session(mo)));
    send(new SentRequest("GET", "/api/x"));

    assertThat(came).containsExactly(as(mo), Nobody.NOBODY, Nobody.NOBODY);
  }

  @Test
  void what_shows_nothing_of_anybody_is_open_and_called_by_nobody() throws Exception {
    send(new SentRequest("GET", "/assets/quantock.css").signedInAs("mo"));

    assertThat(came).containsExactly(Nobody.NOBODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/metrics/base"})
  @DisplayName(
      "ACC-61: the server shows how it is to those who run it and where it is watched from")
  void the_server_shows_how_it_is_to_those_who_run_it(String path) throws Exception {
    Person sam = person("sam", "QUANTOCK", Role.SYSTEM_ADMINISTRATOR);

    SentRequest anybody = send(new SentRequest("GET", path));
    SentRequest practice = send(new SentRequest("GET", path).signedInAs("mo"));
    SentRequest token = send(new SentRequest("GET", path).header("Authorization", bearer(ofFran)));
    assertThat(List.of(anybody.status, practice.status, token.status)).containsOnly(404);
    assertThat(came).isEmpty();

    send(new SentRequest("GET", path).signedInAs("sam"));
    send(new SentRequest("GET", path).header("Authorization", bearer(token(sam, 30))));
    send(new SentRequest("GET", path).from("10.1.200.3"));
    assertThat(came).containsExactly(as(sam), byToken(sam), Nobody.NOBODY);
  }

  @Test
  @DisplayName("ACC-61, ACC-62: what a program on this machine forwards does not come from it")
  void what_a_program_on_this_machine_forwards_does_not_come_from_it() throws Exception {
    SentRequest forwarded =
        send(
            new SentRequest("GET", "/metrics")
                .from("127.0.0.1")
                .header("X-Forwarded-For", "203.0.113.9"));
    SentRequest pretended =
        send(new SentRequest("GET", "/metrics").header("X-Forwarded-For", "127.0.0.1"));

    assertThat(List.of(forwarded.status, pretended.status)).containsOnly(404);
    assertThat(came).isEmpty();
  }

  @Test
  @DisplayName("ACC-61: what the API offers is described to everybody who is signed in")
  void what_the_api_offers_is_described_to_everybody_who_is_signed_in() throws Exception {
    SentRequest anybody = send(new SentRequest("GET", "/openapi"));
    send(new SentRequest("GET", "/openapi").signedInAs("mo"));
    send(new SentRequest("GET", "/openapi/").header("Authorization", bearer(ofFran)));

    assertThat(anybody.sentTo).isEqualTo("/quantock/sign-in?next=%2Fopenapi");
    assertThat(came).containsExactly(as(mo), byToken(fran));
  }

  @Test
  @DisplayName("ACC-60: a form comes from a page of this site, or it is refused")
  void a_form_comes_from_a_page_of_this_site_or_it_is_refused() throws Exception {
    send(new SentRequest("POST", "/home").formOfOurs().signedInAs("mo"));
    send(
        new SentRequest("POST", "/home")
            .header("Origin", "https://here.example:8443")
            .header("Host", "here.example:8443")
            .signedInAs("mo"));
    send(
        new SentRequest("POST", "/home")
            .header("Referer", "https://here.example/home?a=b")
            .header("Host", "here.example")
            .signedInAs("mo"));
    assertThat(came).hasSize(3);

    List<SentRequest> refused =
        List.of(
            new SentRequest("POST", "/home"),
            new SentRequest("POST", "/home").header("Host", "here.example"),
            new SentRequest("POST", "/home").header("Sec-Fetch-Site", "cross-site"),
            new SentRequest("POST", "/home").header("Sec-Fetch-Site", "same-site"),
            new SentRequest("POST", "/home")
                .header("Origin", "null")
                .header("Host", "here.example"),
            new SentRequest("POST", "/home")
                .header("Origin", "https://here.example.elsewhere.example")
                .header("Host", "here.example"),
            new SentRequest("POST", "/home")
                .header("Referer", "https://elsewhere.example/?https://here.example")
                .header("Host", "here.example"),
            new SentRequest("POST", "/sign-out"),
            new SentRequest("POST", "/api/x"),
            new SentRequest("DELETE", "/api/x").header("Sec-Fetch-Site", "cross-site"));
    for (SentRequest each : refused) {
      assertThat(send(each.signedInAs("mo")).status).isEqualTo(403);
    }
    assertThat(came).hasSize(3);
  }

  @Test
  @DisplayName("ACC-60: a form that was not made for the session is refused")
  void a_form_that_was_not_made_for_the_session_is_refused() throws Exception {
    SentRequest sent =
        send(
            new SentRequest("POST", "/home")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .parameter("form", "form")
                .signedInAs("mo"));

    assertThat(sent.status).isEqualTo(403);
    assertThat(came).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PUT", "DELETE", "OPTIONS", "PROPFIND", "trace"})
  void a_page_answers_only_methods_that_browsers_use(String method) throws Exception {
    SentRequest sent = send(new SentRequest(method, "/home").formOfOurs().signedInAs("mo"));

    assertThat(sent.status).isEqualTo(405);
    assertThat(sent.answered).containsEntry("Allow", "GET, HEAD, POST");
    assertThat(came).isEmpty();
  }

  @Test
  void trace_is_refused_of_the_api_and_of_styles_too() throws Exception {
    SentRequest api =
        send(new SentRequest("TRACE", "/api/x").header("Authorization", bearer(ofFran)));
    SentRequest assets = send(new SentRequest("TRACE", "/assets/quantock.css"));

    assertThat(List.of(api.status, assets.status)).containsOnly(405);
  }

  @Test
  void a_form_in_pieces_is_not_read_and_ends_the_connection() throws Exception {
    SentRequest sent =
        send(new SentRequest("POST", "/home").formOfOurs().header("Transfer-Encoding", "chunked"));

    assertThat(sent.status).isEqualTo(411);
    assertThat(sent.answered).containsEntry("Connection", "close");
    assertThat(sent.body()).contains("<h1>This request cannot be answered</h1>");
    assertThat(came).isEmpty();
  }

  @Test
  void a_form_whose_parts_cannot_be_told_apart_is_no_failure_of_ours() throws Exception {
    var sent =
        new SentRequest("POST", "/home")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .ofLength(10)
            .signedInAs("mo")
            .within(session(mo));

    sent.through(
        gate,
        (asked, answer) -> {
          throw new ServletException("Error in multipart initialization");
        });

    assertThat(sent.status).isEqualTo(400);
    assertThat(sent.body()).contains("<h1>This request cannot be answered</h1>");
  }

  @Test
  void nothing_behind_a_body_in_pieces_is_read() throws Exception {
    SentRequest sent =
        send(
            new SentRequest("POST", "/api/x")
                .header("Transfer-Encoding", "chunked")
                .header("Authorization", bearer(ofFran)));

    assertThat(came).containsExactly(byToken(fran));
    assertThat(sent.answered).containsEntry("Connection", "close");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../home",
        "/assets/..;/home",
        "/assets/%2e%2e/home",
        "/assets%2F..%2Fhome",
        "/assets/\\..\\home",
        "/assets//home",
        "/home;jsessionid=1",
        "/home%00.css",
        "/assets/%252e%252e/home"
      })
  void an_address_that_can_be_read_in_two_ways_leads_nowhere(String path) throws Exception {
    SentRequest sent = send(new SentRequest("GET", path).signedInAs("mo"));

    assertThat(sent.status).isEqualTo(404);
    assertThat(came).isEmpty();
  }

  @Test
  void a_request_that_is_too_large_is_told_so_in_the_form_of_its_address() throws Exception {
    SentRequest program =
        send(new SentRequest("POST", "/api/x").formOfOurs().ofLength(3_000_000_000L));
    SentRequest page =
        send(new SentRequest("POST", "/import").formOfOurs().ofLength(3_000_000_000L));

    assertThat(came).isEmpty();
    assertThat(program.status).isEqualTo(413);
    assertThat(program.body()).contains("/problems/too-large");
    assertThat(page.sentTo).isEqualTo("/quantock/upload-too-large");
  }

  @Test
  @DisplayName("ACC-23: a session that was ended, and one of an ended account, is dead at once")
  void a_session_that_was_ended_is_dead_at_once() throws Exception {
    SignInSessionId ended = session(mo);
    sessions.get(ended).end(NOW);
    SentRequest first = send(new SentRequest("GET", "/home").signedInAs("mo").within(ended));
    SentRequest other =
        send(new SentRequest("GET", "/home").signedInAs("mo").within(session(fran)));
    SignInSessionId live = session(mo);
    mo.deactivate();
    SentRequest second = send(new SentRequest("GET", "/api/x").signedInAs("mo").within(live));

    assertThat(first.sentTo).isEqualTo("/quantock/sign-in?next=%2Fhome");
    assertThat(other.sentTo).as("of somebody else").isEqualTo("/quantock/sign-in?next=%2Fhome");
    assertThat(second.status).isEqualTo(200);
    assertThat(came).containsExactly(Nobody.NOBODY);
  }

  @Test
  @DisplayName("ACC-18: before the second factor no page opens and the API knows nobody")
  void before_the_second_factor_no_page_opens() throws Exception {
    SignInSessionId due = session(mo, NOW, true);
    SentRequest page = send(new SentRequest("GET", "/home").signedInAs("mo").within(due));
    send(new SentRequest("GET", "/api/x").signedInAs("mo").within(due));

    assertThat(page.sentTo).isEqualTo("/quantock/second-factor?next=%2Fhome");
    assertThat(came).containsExactly(Nobody.NOBODY);
  }

  @Test
  @DisplayName("ACC-25: a page that moves money asks for a proof that is older than five minutes")
  void a_page_that_moves_money_asks_for_a_proof() throws Exception {
    SignInSessionId old = session(fran, NOW.minus(Duration.ofMinutes(5)), false);
    SignInSessionId young = session(fran, NOW.minus(Duration.ofMinutes(4)), false);

    SentRequest asked =
        send(new SentRequest("GET", "/payment-authorise").signedInAs("fran").within(old));
    send(new SentRequest("GET", "/payment-authorise").signedInAs("fran").within(young));

    assertThat(asked.sentTo).isEqualTo("/quantock/confirm?next=%2Fpayment-authorise");
    assertThat(came).containsExactly(as(fran));
    assertThat(proof.isFresh(NOW)).as("forgotten afterwards").isFalse();
  }

  @Test
  @DisplayName("ACC-25: a use case that asks for a proof sends the person to give it")
  void a_use_case_that_asks_for_a_proof_sends_the_person_to_give_it() throws Exception {
    SentRequest asked =
        new SentRequest("POST", "/account")
            .field("name", "typed")
            .signedInAs("fran")
            .within(session(fran));
    asked.through(
        gate,
        (request, response) -> {
          throw new IllegalStateException(new ProofNeeded());
        });

    assertThat(asked.sentTo).isEqualTo("/quantock/confirm?next=%2Faccount");
    assertThat(asked.given).extracting(Cookie::getName).containsExactly("quantock-kept");
  }

  @Test
  @DisplayName("ACC-24: what a signed-out person typed is there again for them, on that page, once")
  void what_a_signed_out_person_typed_is_there_again() throws Exception {
    SignInSessionId ended = session(mo);
    sessions.get(ended).end(NOW);
    SentRequest sent =
        send(
            new SentRequest("POST", "/report-aim")
                .field("aim", "Fewer falls & more <b>tea</b>")
                .field("several", "one", "two")
                .field("password", "hidden")
                .field("code", "123456")
                .field("jakarta.faces.ViewState", "x")
                .within(ended));
    Cookie held = sent.given.get(0);
    assertThat(sent.sentTo).isEqualTo("/quantock/sign-in?next=%2Freport-aim");
    assertThat(held.isHttpOnly()).isTrue();
    assertThat(forms.rows.toString()).doesNotContain("falls").doesNotContain(held.getValue());

    SentRequest ofFran =
        send(
            new SentRequest("GET", "/account")
                .cookie(held)
                .signedInAs("fran")
                .within(session(fran)));
    SentRequest elsewhere =
        send(
            new SentRequest("GET", "/report-plan")
                .cookie(held)
                .signedInAs("mo")
                .within(session(mo)));
    SentRequest back =
        send(
            new SentRequest("GET", "/report-aim")
                .cookie(held)
                .signedInAs("mo")
                .within(session(mo)));

    assertThat(kept(ofFran)).isNull();
    assertThat(kept(elsewhere)).isNull();
    assertThat(kept(back)).containsOnlyKeys("aim", "several");
    assertThat(kept(back).get("aim")).containsExactly("Fewer falls & more <b>tea</b>");
    assertThat(kept(back).get("several")).containsExactly("one", "two");
    assertThat(back.given.get(0).getMaxAge()).isZero();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String[]> kept(SentRequest request) {
    return (Map<String, String[]>) request.attribute(KeptFields.class.getName());
  }

  private SignInSessionId session(Person person) {
    return session(person, NOW, false);
  }

  private SignInSessionId session(Person person, Instant began, boolean factorDue) {
    var session = new SignInSession(person.id(), "192.0.2.7", "Browser", factorDue, began);
    sessions.add(session);
    return session.id();
  }

  @Test
  @DisplayName(
      "AUD-4: a page that is not for the person, a post from elsewhere and a bad token are put on record")
  void what_the_gate_refuses_is_put_on_record() throws Exception {
    send(new SentRequest("GET", "/payment-runs").signedInAs("mo"));
    send(new SentRequest("POST", "/home").header("Sec-Fetch-Site", "cross-site").signedInAs("mo"));
    send(new SentRequest("GET", "/api/x").header("Authorization", bearer(TokenText.fresh())));

    assertThat(onRecord)
        .extracting(AuditEntry::personName, AuditEntry::action, AuditEntry::subject)
        .containsExactly(
            tuple("mo", "OpenPage", "/payment-runs"),
            tuple("mo", "PostFromElsewhere", "/home"),
            tuple("Nobody", "ShowToken", "/quantock/api/x"));
    assertThat(onRecord).extracting(AuditEntry::outcome).containsOnly(Outcome.REFUSED);
  }

  @Test
  @DisplayName("AUD-4: who is sent to sign in, or mistypes an address, is not refused anything")
  void who_is_sent_to_sign_in_is_not_refused_anything() throws Exception {
    send(new SentRequest("GET", "/home"));
    send(new SentRequest("GET", "/made-up").signedInAs("mo"));

    assertThat(onRecord).isEmpty();
  }

  /** Whoever the container knows is in a session of ours, unless the test says in which. */
  private SentRequest send(SentRequest request) throws Exception {
    if (request.withoutStanding() != null) {
      people.named(request.withoutStanding()).ifPresent(each -> request.within(session(each)));
    }
    request.through(gate, (asked, answer) -> came.add(caller.person()));
    return request;
  }

  private Actor as(Person person) {
    return acting.as(person).orElseThrow();
  }

  private Actor byToken(Person person) {
    Set<Permission> scope = EnumSet.of(Permission.SIGNED_IN);
    scope.addAll(scope(person));
    return as(person).within(scope);
  }

  /** What each person here lets their program do. */
  private Set<Permission> scope(Person person) {
    return as(person).roles().stream()
        .map(
            role ->
                switch (role) {
                  case FINANCE -> Permission.VIEW_PAYMENTS;
                  case SYSTEM_ADMINISTRATOR -> Permission.VIEW_OPERATIONS;
                  default -> Permission.VIEW_SCHEMES;
                })
        .collect(Collectors.toSet());
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
            new TokenScope(scope(person), Set.of(person.organisation())),
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

  private static final class NothingAccepted implements AcceptedIdentifiers {
    @Override
    public void add(AcceptedIdentifier accepted) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean has(String checksum) {
      return false;
    }
  }

  /** Keeps what is put on record apart. */
  private final class Noted implements AuditLog {
    @Override
    public void add(AuditEntry entry) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addApart(AuditEntry entry) {
      onRecord.add(entry);
    }
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

  /** The sessions of these tests. */
  private static final class KnownSessions implements SignInSessions {
    private final List<SignInSession> all = new ArrayList<>();

    @Override
    public void add(SignInSession session) {
      all.add(session);
    }

    @Override
    public Optional<SignInSession> find(SignInSessionId id) {
      return all.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    @Override
    public List<SignInSession> open(PersonId person) {
      return all.stream().filter(session -> session.person().equals(person)).toList();
    }
  }

  /** The kept forms of these tests. */
  private static final class KnownForms implements KeptFormStore {
    private final List<Row> rows = new ArrayList<>();

    @Override
    public void keep(Row row, Instant forgetBefore) {
      rows.add(row);
    }

    @Override
    public Optional<Row> find(String name) {
      return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }
  }
}
