package org.quantock.ear.micro;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quantock.ear.story.AccessStory;
import org.quantock.ear.story.BrowserVisitor;
import org.quantock.ear.story.CorrectionStory;
import org.quantock.ear.story.EveryPageStory;
import org.quantock.ear.story.FirstPagesStory;
import org.quantock.ear.story.HttpVisitor;
import org.quantock.ear.story.LifeCycleStory;
import org.quantock.ear.story.OddFilesStory;
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
  void every_page_a_person_can_reach_keeps_the_rules_and_axe_finds_nothing_serious() {
    var pages = new EveryPageStory();
    byHttp(pages);
    inABrowser(pages.again(), "every-page");
  }

  @Test
  @Order(8)
  void who_may_do_what_is_kept_for_every_role_page_and_practice() {
    var pages = new EveryPageStory();
    byHttp(pages);
    byHttp(new AccessStory(base, pages, TARGET.resolve("../../docs/access-matrix.md")));
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
