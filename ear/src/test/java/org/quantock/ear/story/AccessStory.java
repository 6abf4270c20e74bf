package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.quantock.ear.hostile.BusinessTables.Thing;

/**
 * Who may do what, seen from outside: every page by every role, every address of one practice asked
 * for by another, what programs may with a token and without, and what people may do to people.
 */
public final class AccessStory implements Story {

  private static final Pattern OF_ONE_THING =
      Pattern.compile(".*\\?.*([0-9a-f]{8}-[0-9a-f]{4}-|=[A-Z][0-9]{5}\\b).*");
  private static final Logger LOG = Logger.getLogger(AccessStory.class.getName());
  private static final String PRACTICE = "Z99002";

  private final URI base;
  private final EveryPageStory walked;
  private final List<Thing> things;
  private final AccessMatrix matrix;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param walked what people reached before, so that pages of one thing are asked for as such
   * @param things everything that belongs to a practice
   * @param document docs/access-matrix.md
   */
  public AccessStory(URI base, EveryPageStory walked, List<Thing> things, Path document) {
    this.base = base;
    this.walked = walked;
    this.things = things;
    this.matrix = AccessMatrix.read(document);
  }

  @Override
  public void play(Visitor.Factory visitors) {
    everyPageByEveryRole(visitors);
    nothingOfAnotherPractice(visitors);
    programs(visitors);
    anotherOrganisation(visitors);
    ownPeopleAlone(visitors);
    breakTheGlass(visitors);
  }

  private void everyPageByEveryRole(Visitor.Factory visitors) {
    assertThat(matrix.size()).as("pages in the matrix").isGreaterThan(100);
    for (String person : AccessMatrix.PEOPLE.values()) {
      try (Visitor visitor = LifeCycleStory.signedIn(visitors, person)) {
        for (String page : matrix.pages()) {
          cell(visitor, person, page);
        }
      }
    }
    try (Visitor nobody = visitors.visitor("nobody")) {
      for (String page : matrix.pages()) {
        nobody.open(walked.addressOf(page).orElse(page));
        if (!matrix.isOpenToAll(page)) {
          assertThat(nobody.heading()).as("%s, not signed in", page).isEqualTo("Sign in");
        }
      }
    }
  }

  private void cell(Visitor visitor, String person, String page) {
    if (page.equals("/index")) {
      return;
    }
    String address = walked.addressOf(page).orElse(page);
    visitor.open(address);
    if (!matrix.opens(page, person)) {
      assertThat(visitor.status()).as("%s asks for %s", person, address).isEqualTo(404);
    } else if (walked.of(person).contains(address)) {
      assertThat(visitor.status()).as("%s asks for %s", person, address).isEqualTo(200);
    }
  }

  /**
   * Whatever names one thing or one practice and was reached by anybody but this practice, and
   * every thing in the database by every address that leads to such a thing.
   */
  private void nothingOfAnotherPractice(Visitor.Factory visitors) {
    Set<String> own = walked.of("manager2");
    Set<String> foreign = new TreeSet<>();
    walked.all().stream()
        .filter(address -> OF_ONE_THING.matcher(address).matches())
        .filter(address -> !address.contains(PRACTICE) && !own.contains(address))
        .forEach(foreign::add);
    assertThat(foreign).as("addresses of things of others").hasSizeGreaterThan(40);
    Set<String> unlinked = ForeignAddresses.of(walked.all(), things, PRACTICE);
    assertThat(unlinked).as("the same by all ids there are").hasSizeGreaterThan(foreign.size());
    foreign.addAll(unlinked);
    LOG.info("[access] %,d addresses of things of other practices".formatted(foreign.size()));
    try (Visitor visitor = LifeCycleStory.signedIn(visitors, "manager2")) {
      for (String address : foreign) {
        visitor.open(address);
        if (visitor.status() != 404) {
          // Some pages are of the person's own practice, whatever practice the address names.
          assertThat(address).as("%s asks for %s", PRACTICE, address).contains("practice=Z");
          assertThat(visitor.shows(practiceOf(address)))
              .as("%s is shown something of another practice at %s", PRACTICE, address)
              .isFalse();
        }
      }
      visitor.open("/remittance?practice=Z99001&scheme=somerset-2014-15");
      assertThat(visitor.shows("Z99001")).isFalse();
    }
  }

  private static String practiceOf(String address) {
    return address.replaceFirst(".*practice=(Z[0-9]{5}).*", "$1");
  }

  private void programs(Visitor.Factory visitors) {
    try (HttpVisitor visitor = (HttpVisitor) LifeCycleStory.signedIn(visitors, "manager2")) {
      visitor.open("/api/indicator-sets");
      assertThat(visitor.status()).as("ACC-41: a session opens nothing of the API").isEqualTo(401);
      visitor.open("/api/schemes");
      assertThat(visitor.status()).as("what is public").isEqualTo(200);
      visitor.open("/indicator-set-points?code=qof-2014-15");
      assertThat(visitor.status()).as("the file by a page").isEqualTo(200);

      visitor.open("/api-token-new");
      visitor.fill("Name of the token", "#{7*7} and ${7*7}");
      visitor.press("Make the token");
      assertThat(visitor.errors()).contains("Choose at least one thing that the token is for.");
      visitor.choose("Read the remittances of my practice");
      visitor.smuggle("Make the token", "permissions", "PREPARE_PAYMENT");
      visitor.smuggle("Make the token", "organisations", "QAT");
      visitor.press("Make the token");
      var found = Pattern.compile("qtk_[A-Za-z0-9_-]{43}").matcher(visitor.text());
      assertThat(found.find()).isTrue();
      String token = found.group();
      String file = "/remittance.csv?scheme=somerset-2014-15";
      assertThat(asked(token, "/api/practices/Z99001" + file)).isEqualTo(404);
      assertThat(asked(token, "/api/practices/" + PRACTICE + file)).isIn(200, 404);
      assertThat(asked(token, "/api/indicator-sets")).as("ACC-40: out of scope").isEqualTo(403);
      assertThat(asked("qtk_" + "A".repeat(43), "/api/indicator-sets")).isEqualTo(401);
      visitor.open("/account");
      assertThat(visitor.text())
          .as("1.3.2: what was typed is shown and never evaluated")
          .contains("#{7*7} and ${7*7}")
          .contains("Read the remittances of my practice, for Z99002")
          .doesNotContain("responses to payment runs");
    }
  }

  private int asked(String token, String path) {
    var request =
        HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    try {
      return client
          .send(request.GET().build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      throw new AssertionError("No answer to " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting for " + path, e);
    }
  }

  private void anotherOrganisation(Visitor.Factory visitors) {
    try (Visitor visitor = LifeCycleStory.signedIn(visitors, "gp41")) {
      assertThat(visitor.shows("Dr Ivy Linden, Z99041")).isTrue();
      visitor.follow("Change organisation");
      visitor.choose("Harvest Lane Surgery");
      visitor.press("Act for this organisation");
      assertThat(visitor.path()).isEqualTo("/home");
      assertThat(visitor.shows("Dr Ivy Linden, Z99013")).isTrue();
      visitor.open("/participation");
      assertThat(visitor.text()).doesNotContain("Z99041");
    }
  }

  private void ownPeopleAlone(Visitor.Factory visitors) {
    try (HttpVisitor visitor = (HttpVisitor) LifeCycleStory.signedIn(visitors, "practice")) {
      visitor.open("/accounts");
      assertThat(visitor.text()).contains("Mo Alder", "Dr Gill Ash").doesNotContain("Nell Birch");
      visitor.follow("Invite a person");
      visitor.fill("Full name", "Tam Sedge");
      visitor.fill("E-mail address", "tam@nhs.example");
      visitor.choose("Practice manager");
      visitor.smuggle("Invite this person", "organisation", PRACTICE);
      visitor.smuggle("Invite this person", "roles", "SYSTEM_ADMINISTRATOR");
      visitor.press("Invite this person");
      accept(visitors, visitor.text());
      visitor.open("/accounts");
      assertThat(visitor.text()).contains("Tam Sedge tam Z99001 Practice manager Open");

      visitor.follow("Tam Sedge > Manage");
      visitor.follow("Give a role");
      visitor.choose("Lead GP");
      visitor.press("Give this role");
      assertThat(visitor.text()).contains("Tam Sedge tam Z99001 Lead GP, Practice manager Open");
      visitor.follow("Tam Sedge > Manage");
      visitor.follow("Lead GP > End");
      visitor.choose("At once");
      visitor.press("End this role");
      assertThat(visitor.text()).contains("Ended");
      visitor.press("End this account");
      assertThat(visitor.text()).contains("Tam Sedge tam Z99001 None Ended");
    }
  }

  /** By the link that the page shows where no mail goes out. */
  private static void accept(Visitor.Factory visitors, String shown) {
    var link = Pattern.compile("/invitation\\?token=[A-Za-z0-9_-]{43}").matcher(shown);
    assertThat(link.find()).as(shown).isTrue();
    try (HttpVisitor tam = (HttpVisitor) visitors.visitor("tam")) {
      tam.open(link.group());
      tam.fill("User name", "tam");
      tam.fill("Password", "meadow violin candle frost");
      tam.smuggle("Make my account", "roles", "SYSTEM_ADMINISTRATOR");
      tam.smuggle("Make my account", "active", "false");
      tam.press("Make my account");
      assertThat(tam.errors()).isEmpty();
    }
  }

  private void breakTheGlass(Visitor.Factory visitors) {
    try (Visitor visitor = LifeCycleStory.signedIn(visitors, "practice");
        Visitor auditor = LifeCycleStory.signedIn(visitors, "auditor")) {
      visitor.open("/reports");
      assertThat(visitor.status()).isEqualTo(404);
      visitor.open("/break-glass");
      visitor.choose("Lead GP");
      visitor.press("Take this role");
      assertThat(visitor.errors()).contains("Enter why you need this role now.");
      visitor.fill("Why do you need this role now?", "The lead GP is ill and the report is due");
      visitor.press("Take this role");
      for (String page : List.of("/reports", "/help")) {
        visitor.open(page);
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.shows("You took the role Lead GP at Z99001")).isTrue();
      }
      auditor.open("/audit");
      assertThat(auditor.text())
          .contains("in force now", "broke the glass", "The lead GP is ill and the report is due");
      auditor.follow("Roles taken in an emergency");
      assertThat(auditor.text()).contains("Kit Fern", "In force");

      visitor.open("/account");
      visitor.press("Give it back");
      visitor.open("/reports");
      assertThat(visitor.status()).isEqualTo(404);
      auditor.open("/emergencies");
      assertThat(auditor.text()).contains("Ended").doesNotContain("In force");
    }
  }
}
