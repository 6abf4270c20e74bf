package org.quantock.ear.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.quantock.ear.identity.Traveller.Place;
import org.quantock.ear.story.HttpVisitor;
import org.quantock.ear.story.Visitor;

/**
 * People sign in through a real Keycloak. Mo Alder, a practice manager of the demonstration, is ann
 * there; Robin Vale, a reviewer, is cal; bob is nobody here.
 */
@Tag("identity")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInThroughKeycloakIT {

  private static final Predicate<URI> CALLBACK =
      address -> address.getPath().equals("/openid/callback");
  private static final Path TARGET = Path.of(System.getProperty("quantock.target"));

  private static KeycloakServer keycloak;
  private static QuantockServer quantock;

  @BeforeAll
  static void start() throws Exception {
    Path folder = Files.createDirectories(TARGET.resolve("identity"));
    Path run = Files.createTempDirectory(folder, "run-");
    keycloak =
        new KeycloakServer(
            Path.of(System.getProperty("keycloak.home")),
            freePort(),
            folder.resolve("keycloak.log"));
    quantock = new QuantockServer(run, freePort());
    keycloak.start(quantock.base());
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("issuer", keycloak.issuer());
    settings.put("client-id", "quantock");
    settings.put("client-secret", "made-up-for-the-tests");
    settings.put("redirect-uri", quantock.base().resolve("/openid/callback").toString());
    settings.put("title", "Keycloak");
    settings.put("scopes", "openid profile");
    quantock.start(settings);
  }

  /** After a failure too: JUnit comes here when {@link #start()} throws. */
  @AfterAll
  static void stop() throws Exception {
    if (quantock != null) {
      quantock.stop();
    }
    if (keycloak != null) {
      keycloak.stop();
    }
  }

  @Test
  @Order(1)
  @DisplayName(
      "ACC-52, ACC-53: a link code links once, then the person is in by the provider alone")
  void a_link_code_links_once_then_the_person_is_in_by_the_provider_alone() {
    String code = linkCode("Mo Alder");
    Traveller ann = new Traveller();
    Place unlinked = atKeycloak(ann, "ann", stop -> false);
    assertThat(unlinked.path()).isEqualTo("/sign-in-link");
    assertThat(unlinked.text()).contains("signed in at Keycloak as Ann Ash", "link code");
    assertThat(ann.open(at("/home")).path()).isEqualTo("/sign-in");

    Place wrong = ann.press(unlinked, "Link and sign in", Map.of("code", "aaaa-bbbb"));
    assertThat(wrong.text()).contains("This link code does not work.");
    Place home = ann.press(wrong, "Link and sign in", Map.of("code", code));
    assertThat(home.path()).isEqualTo("/home");
    assertThat(ann.open(at("/account")).text()).contains("Mo Alder", "manager", "Keycloak");

    Traveller again = new Traveller();
    assertThat(atKeycloak(again, "ann", stop -> false).path()).isEqualTo("/home");
    Traveller bob = new Traveller();
    Place used =
        bob.press(atKeycloak(bob, "bob", stop -> false), "Link and sign in", Map.of("code", code));
    assertThat(used.text()).contains("This link code does not work.");
    assertThat(bob.open(at("/home")).path()).isEqualTo("/sign-in");
  }

  @Test
  @Order(2)
  @DisplayName("ACC-50: through the provider a person has exactly the pages they have otherwise")
  void through_the_provider_a_person_has_exactly_their_pages() throws IOException {
    Traveller local = new Traveller();
    signIn(local, "manager");
    Traveller byProvider = new Traveller();
    Place home = atKeycloak(byProvider, "ann", stop -> false);
    assertThat(home.path()).isEqualTo("/home");

    Map<String, Integer> pages = answers(local);
    assertThat(answers(byProvider)).isEqualTo(pages);
    assertThat(pages).containsEntry("/reports", 200).containsEntry("/accounts", 404);
    assertThat(home.page().select("nav a, header a").eachText())
        .isEqualTo(local.open(at("/home")).page().select("nav a, header a").eachText());
  }

  @Test
  @Order(3)
  @DisplayName("ACC-52: who is linked to nobody is told what to do, and nobody is made")
  void who_is_linked_to_nobody_is_told_what_to_do() {
    Traveller system = new Traveller();
    signIn(system, "system");
    int before = system.open(at("/accounts")).page().select("tbody tr").size();
    Traveller bob = new Traveller();

    Place refused = atKeycloak(bob, "bob", stop -> false);

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.heading()).isEqualTo("Your sign-in is not linked yet");
    assertThat(refused.text()).contains("as Bob Beech", "Ask the system administrator");
    assertThat(bob.open(at("/account")).path()).isEqualTo("/sign-in");
    assertThat(system.open(at("/accounts")).page().select("tbody tr")).hasSize(before);
    assertThat(system.open(at("/audit")).text()).contains("who is linked to nobody");
  }

  @Test
  @Order(4)
  @DisplayName("ACC-54: a tampered state, another browser's answer and a replay sign nobody in")
  void a_tampered_state_another_browsers_answer_and_a_replay_sign_nobody_in() {
    Traveller ann = new Traveller();
    URI callback = atKeycloak(ann, "ann", CALLBACK).address();

    Place tampered = ann.open(URI.create(callback.toString().replace("state=", "state=x")));
    refused(tampered, "This sign-in cannot be used");
    Traveller other = new Traveller();
    other.open(at("/sign-in"));
    refused(other.open(callback), "This sign-in cannot be used");
    assertThat(ann.open(at("/home")).path()).isEqualTo("/sign-in");

    assertThat(ann.open(callback).path()).isEqualTo("/home");
    refused(ann.open(callback), "This sign-in cannot be used");

    Traveller thief = new Traveller();
    URI fresh = atKeycloak(thief, "bob", CALLBACK).address();
    URI oldCode = URI.create(fresh.toString().replaceFirst("code=[^&]*", "code=" + code(callback)));
    refused(thief.open(oldCode), "This sign-in could not be checked");
    assertThat(thief.open(at("/home")).path()).isEqualTo("/sign-in");
  }

  @Test
  @Order(5)
  @DisplayName("ACC-54, ACC-55: a token with another nonce, or for another proof key, is refused")
  void a_token_with_another_nonce_or_for_another_proof_key_is_refused() {
    Predicate<URI> away = address -> address.getPath().endsWith("/auth");
    for (String tampered : new String[] {"nonce=another", "code_challenge=" + "A".repeat(43)}) {
      Traveller ann = new Traveller();
      ann.open(at("/sign-in"));
      URI asked = ann.open(at("/openid/sign-in"), away).address();
      String name = tampered.replaceFirst("=.*", "=");
      URI changed = URI.create(asked.toString().replaceFirst(name + "[^&]*", tampered));
      assertThat(changed).isNotEqualTo(asked);

      Place back = logIn(ann, ann.open(changed), "ann", stop -> false);

      refused(back, "This sign-in could not be checked");
      assertThat(ann.open(at("/home")).path()).isEqualTo("/sign-in");
    }
  }

  @Test
  @Order(6)
  @DisplayName("ACC-57: signing out at the provider ends the session here, and no local one")
  void signing_out_at_the_provider_ends_the_session_here() {
    Traveller local = new Traveller();
    signIn(local, "manager");
    Traveller stays = new Traveller();
    atKeycloak(stays, "ann", stop -> false);
    Traveller leaves = new Traveller();
    atKeycloak(leaves, "ann", stop -> false);
    assertThat(leaves.open(at("/reports")).status()).isEqualTo(200);

    Place ask =
        leaves.open(
            URI.create(keycloak.issuer() + "/protocol/openid-connect/logout?client_id=quantock"));
    leaves.press(ask, "Logout", Map.of());

    assertThat(leaves.open(at("/reports")).path()).isEqualTo("/sign-in");
    assertThat(stays.open(at("/reports")).path()).isEqualTo("/reports");
    assertThat(local.open(at("/reports")).path()).isEqualTo("/reports");
  }

  @Test
  @Order(7)
  @DisplayName("ACC-57: a logout that is not the provider's ends nothing")
  void a_logout_that_is_not_the_providers_ends_nothing() {
    URI logout = at("/openid/back-channel-logout");
    String forged =
        base64("{\"alg\":\"none\"}")
            + "."
            + base64("{\"iss\":\"" + keycloak.issuer() + "\",\"aud\":\"quantock\"}")
            + ".";

    assertThat(Traveller.post(logout, Map.of("logout_token", forged))).isEqualTo(400);
    assertThat(Traveller.post(logout, Map.of("logout_token", "x"))).isEqualTo(400);
    assertThat(Traveller.post(logout, Map.of())).isEqualTo(400);
  }

  @Test
  @Order(8)
  @DisplayName("ACC-52: a signed-in person links their sign-in, uses it, and unlinks it")
  void a_signed_in_person_links_their_sign_in_uses_it_and_unlinks_it() {
    Traveller robin = new Traveller();
    signIn(robin, "reviewer");
    URI link = robin.open(at("/account")).link("Link Keycloak");
    Place ask = logIn(robin, robin.open(link), "cal", stop -> false);
    assertThat(ask.path()).isEqualTo("/account-link");
    assertThat(ask.text()).contains("Cal Cedar", "Is this you?");
    Place account = robin.press(ask, "Yes, link it", Map.of());
    assertThat(account.text()).contains("From now on you can sign in with Keycloak.");

    Traveller cal = new Traveller();
    assertThat(atKeycloak(cal, "cal", stop -> false).path()).isEqualTo("/home");
    assertThat(cal.open(at("/account")).text()).contains("Robin Vale");

    Place unlink = robin.open(robin.open(at("/account")).link("Unlink"));
    robin.press(unlink, "Unlink this sign-in", Map.of());
    assertThat(cal.open(at("/home")).path()).as("ACC-59").isEqualTo("/sign-in");
    assertThat(robin.open(at("/home")).path()).isEqualTo("/home");
  }

  @Test
  @Order(9)
  @DisplayName("ACC-56: a step-up has the person sign in again, and nobody else in their place")
  void a_step_up_has_the_person_sign_in_again() {
    Traveller ann = new Traveller();
    atKeycloak(ann, "ann", stop -> false);
    URI again = at("/openid/sign-in?for=again&next=" + encoded("/my-payments"));

    Place form = ann.open(again);
    assertThat(form.page().select("input[type=password]"))
        .as("Keycloak knows the person and asks all the same")
        .isNotEmpty();
    assertThat(logIn(ann, form, "ann", stop -> false).path()).isEqualTo("/my-payments");
    Traveller local = new Traveller();
    signIn(local, "manager");
    assertThat(local.open(again).status()).isEqualTo(404);
  }

  @Test
  @Order(10)
  @DisplayName("ACC-16, ACC-52: somebody who was invited comes in through the provider alone")
  void somebody_who_was_invited_comes_in_through_the_provider_alone() {
    URI invitation = at(invited("Bob Beech"));
    Traveller bob = new Traveller();
    URI button = bob.open(invitation).link("Continue with Keycloak");

    Place back = logIn(bob, bob.open(button), "bob", stop -> false);
    assertThat(back.path()).isEqualTo("/invitation");
    assertThat(back.text()).contains("Keycloak, as Bob Beech").doesNotContain("12 characters");
    assertThat(back.page().select("input[type=password]")).isEmpty();
    Place home = bob.press(back, "Make my account and sign in", Map.of("userName", "bob"));

    assertThat(home.path()).isEqualTo("/home");
    assertThat(bob.open(at("/account")).text()).contains("Bob Beech", "Practice manager");
    assertThat(bob.open(at("/accounts")).status()).isEqualTo(404);
    Traveller again = new Traveller();
    assertThat(atKeycloak(again, "bob", stop -> false).path()).isEqualTo("/home");
    assertThat(new Traveller().open(invitation).heading())
        .isEqualTo("This invitation does not work any more");
  }

  /** The link of an invitation to Z99001, as the page shows it where no mail goes out. */
  private static String invited(String name) {
    try (Visitor system = HttpVisitor.at(quantock.base()).visitor("system")) {
      system.open("/sign-in");
      String password =
          new Traveller().open(at("/sign-in")).page().select("#demonstration-password").text();
      system.fill("User name", "system");
      system.fill("Password", password);
      system.press("Sign in");
      system.open("/invite");
      system.fill("Full name", name);
      system.fill("E-mail address", "bob@nhs.example");
      system.fill("Organisation code", "Z99001");
      system.choose("Practice manager");
      system.press("Invite this person");
      return Pattern.compile("/invitation\\?token=[A-Za-z0-9_-]{43}")
          .matcher(system.text())
          .results()
          .map(found -> found.group())
          .findFirst()
          .orElseThrow(() -> new AssertionError(system.text()));
    }
  }

  @Test
  @Order(11)
  @DisplayName("ACC-58: with the provider down people sign in locally, and its button says so")
  void with_the_provider_down_people_sign_in_locally() throws Exception {
    Traveller before = new Traveller();
    URI callback = atKeycloak(before, "ann", CALLBACK).address();
    keycloak.stop();
    long start = System.nanoTime();

    Place down = before.open(callback);

    assertThat(down.heading()).isEqualTo("Keycloak cannot be reached at the moment");
    assertThat(down.text()).contains("sign in with them now: that works without Keycloak");
    URI button = before.open(at("/sign-in")).link("Sign in with Keycloak");
    assertThat(before.open(button).heading()).isEqualTo("Keycloak cannot be reached at the moment");
    Traveller local = new Traveller();
    assertThat(signIn(local, "manager").path()).isEqualTo("/home");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  private static String linkCode(String name) {
    Traveller system = new Traveller();
    signIn(system, "system");
    Place accounts = system.open(at("/accounts"));
    URI manage =
        accounts.page().select("tr").stream()
            .filter(row -> row.text().startsWith(name))
            .map(row -> URI.create(row.select("a[href*=person]").first().absUrl("href")))
            .findFirst()
            .orElseThrow();
    URI make = system.open(manage).link("Link code");
    Place made = system.press(system.open(make), "Make the link code", Map.of());
    return made.page().select("#link-code").text();
  }

  /** Goes from the sign-in page to Keycloak, signs in there, and comes back. */
  private static Place atKeycloak(Traveller traveller, String who, Predicate<URI> stop) {
    URI button = traveller.open(at("/sign-in")).link("Sign in with Keycloak");
    return logIn(traveller, traveller.open(button), who, stop);
  }

  private static Place logIn(Traveller traveller, Place form, String who, Predicate<URI> stop) {
    Map<String, String> typed = new LinkedHashMap<>();
    if (form.page().selectFirst("input[id=username]") != null) {
      typed.put("username", who);
    }
    typed.put("password", "made-up-of-" + who);
    return traveller.press(form, "Sign In", typed, stop);
  }

  private static Place signIn(Traveller traveller, String userName) {
    Place form = traveller.open(at("/sign-in"));
    String password = form.page().select("#demonstration-password").text();
    return traveller.press(form, "Sign in", Map.of("userName", userName, "password", password));
  }

  /** How every page of the archive answers this traveller. */
  private static Map<String, Integer> answers(Traveller traveller) throws IOException {
    Map<String, Integer> answers = new TreeMap<>();
    try (ZipFile war = new ZipFile(System.getProperty("quantock.war"))) {
      war.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.matches("[a-z0-9-]+\\.xhtml"))
          .map(name -> "/" + name.replace(".xhtml", ""))
          .filter(path -> !path.startsWith("/sign-in"))
          .forEach(path -> answers.put(path, traveller.open(at(path)).status()));
    }
    assertThat(answers).hasSizeGreaterThan(100);
    return answers;
  }

  private static void refused(Place place, String heading) {
    assertThat(place.path()).isEqualTo("/sign-in-refused");
    assertThat(place.status()).isEqualTo(200);
    assertThat(place.heading()).isEqualTo(heading);
  }

  private static String code(URI callback) {
    return Pattern.compile("(?:^|&)code=([^&]*)")
        .matcher(callback.getRawQuery())
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No code in " + callback));
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static URI at(String path) {
    return quantock.base().resolve(path);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
