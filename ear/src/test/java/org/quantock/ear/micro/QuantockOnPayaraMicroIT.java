package org.quantock.ear.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quantock.ear.hostile.BusinessTables;
import org.quantock.ear.hostile.FormFuzz;
import org.quantock.ear.hostile.HostileRequests;
import org.quantock.ear.story.AccessStory;
import org.quantock.ear.story.AuditStory;
import org.quantock.ear.story.BrowserVisitor;
import org.quantock.ear.story.CorrectionStory;
import org.quantock.ear.story.EveryPageStory;
import org.quantock.ear.story.FirstPagesStory;
import org.quantock.ear.story.HttpVisitor;
import org.quantock.ear.story.LifeCycleStory;
import org.quantock.ear.story.OddFilesStory;
import org.quantock.ear.story.PatientIdentifierStory;
import org.quantock.ear.story.PaymentStory;
import org.quantock.ear.story.Readiness;
import org.quantock.ear.story.Story;
import org.quantock.ear.story.Visitor;

/**
 * Arquillian starts a server for each class with a deployment. There is one such class, this one: a
 * new story is a class in {@code story} and a method here.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuantockOnPayaraMicroIT {

  private static final Path TARGET = Path.of(System.getProperty("quantock.target"));
  private static final Path SCREENSHOTS = TARGET.resolve("screenshots");
  private static final Path LOG = TARGET.resolve("payara-micro-tests.log.0");

  /** What does not become ready for the first test is not waited for again. */
  private static Duration patienceLeft = Duration.ofSeconds(20);

  /** Looked once for all tests that need it. */
  private static Look look;

  @ArquillianResource private URL address;

  private URI base;

  /** Named ROOT, the WAR is served at the root, as in production. */
  @Deployment(testable = false)
  static WebArchive quantock() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File(System.getProperty("quantock.war")))
        .as(WebArchive.class);
  }

  @BeforeEach
  void find() throws InterruptedException {
    base = URI.create("http://localhost:" + address.getPort() + "/");
    Duration patience = patienceLeft;
    patienceLeft = Duration.ZERO;
    Readiness.await(base, patience, LOG);
  }

  @Test
  @Order(1)
  void the_first_pages_answer() {
    byHttp(new FirstPagesStory());
  }

  @Test
  @Order(2)
  void money_that_is_held_rejected_and_adjusted_reaches_the_practice() {
    byHttp(new PaymentStory());
  }

  @Test
  @Order(3)
  void a_corrected_national_figure_counts_once_another_person_accepts_it() {
    byHttp(new CorrectionStory());
  }

  @Test
  @Order(4)
  void odd_files_are_accepted_as_specified_or_refused_with_place_and_reason() {
    byHttp(new OddFilesStory(base));
  }

  @Test
  @Order(5)
  void the_life_cycle_runs_without_javascript() {
    byHttp(LifeCycleStory.ofAnotherPractice());
  }

  @Test
  @Order(6)
  void the_life_cycle_runs_in_a_browser_and_axe_finds_nothing_serious() {
    inABrowser(LifeCycleStory.ofTheFirstPractice(), "life-cycle");
  }

  @Test
  @Order(7)
  void every_page_a_person_can_reach_keeps_the_rules_and_axe_finds_nothing_serious()
      throws Exception {
    inABrowser(look().pages().again(), "every-page");
  }

  @Test
  @Order(8)
  @DisplayName("ACC-60: looking at every page changes nothing but the record of who looked")
  void looking_at_every_page_changes_nothing() throws Exception {
    assertThat(look().after()).containsExactlyInAnyOrderEntriesOf(look().before());
  }

  @Test
  @Order(9)
  @DisplayName("ACC-60: what another site or a made-up form sends is refused")
  void what_another_site_or_a_made_up_form_sends_is_refused() throws IOException {
    new HostileRequests(base).foreignForms();
  }

  @Test
  @Order(9)
  @DisplayName("ACC-64, ACC-65: what identifies a patient is removed, or stays with a reason")
  void what_identifies_a_patient_is_removed_or_stays_with_a_reason() {
    byHttp(new PatientIdentifierStory());
  }

  @Test
  @Order(9)
  void every_answer_carries_the_headers_that_protect_the_reader() throws IOException {
    new HostileRequests(base).headersOfEveryAnswer();
  }

  @Test
  @Order(9)
  @DisplayName("ACC-61, ACC-62: made-up forwarding opens and changes nothing")
  void made_up_forwarding_opens_and_changes_nothing() throws IOException {
    new HostileRequests(base).forwarding();
  }

  @Test
  @Order(9)
  void requests_hidden_behind_others_are_not_read() throws IOException {
    new HostileRequests(base).hiddenRequests();
  }

  @Test
  @Order(9)
  void nobody_is_led_to_another_site() throws IOException {
    new HostileRequests(base).redirects();
  }

  @Test
  @Order(9)
  void rubbish_in_cookies_and_headers_is_no_failure() throws IOException {
    new HostileRequests(base).cookiesAndHeaders();
  }

  @Test
  @Order(9)
  void a_session_that_was_handed_over_is_not_the_one_that_is_signed_in() throws IOException {
    new HostileRequests(base).handedOverSession();
  }

  @Test
  @Order(9)
  void a_body_without_end_is_cut_off() throws IOException {
    new HostileRequests(base).bodiesWithoutEnd();
  }

  /** The last one: what it sends is sometimes taken. */
  @Test
  @Order(1000)
  void whatever_forms_are_filled_with_nothing_fails() throws Exception {
    var fuzz =
        new FormFuzz(
            base,
            Long.getLong("quantock.fuzz.seed", 20141006L),
            Integer.getInteger("quantock.fuzz.requests"));

    assertThat(fuzz.play(look().pages().seen())).isEmpty();
  }

  /** What was seen of all pages, and the tables before and after. */
  private record Look(EveryPageStory pages, Map<String, Long> before, Map<String, Long> after) {}

  private Look look() throws Exception {
    if (look == null) {
      BusinessTables tables = tables();
      var pages = new EveryPageStory();
      Map<String, Long> before = tables.checksums();
      byHttp(pages);
      look = new Look(pages, before, tables.checksums());
    }
    return look;
  }

  private static BusinessTables tables() throws Exception {
    return BusinessTables.of(
        Path.of(System.getProperty("payara.microJar")), System.getenv("QUANTOCK_DB_URL"));
  }

  @Test
  @Order(5)
  void the_auditor_finds_who_did_what_and_proves_the_record_whole() {
    byHttp(new AuditStory());
  }

  @Test
  @Order(10)
  void who_may_do_what_is_kept_for_every_role_page_and_practice() throws Exception {
    byHttp(
        new AccessStory(
            base,
            look().pages(),
            tables().things(),
            TARGET.resolve("../../docs/access-matrix.md")));
  }

  private void byHttp(Story story) {
    story.play(HttpVisitor.at(base));
  }

  private void inABrowser(Story story, String name) {
    try (Visitor.Factory visitors = BrowserVisitor.at(base, SCREENSHOTS.resolve(name))) {
      story.play(visitors);
    }
  }
}
