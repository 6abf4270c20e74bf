package org.quantock.ear.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;

/**
 * A visitor with a browser. Every page is put on a screenshot and held against axe; what the
 * browser refuses because of the Content-Security-Policy, a script error and a missing part of a
 * page fail the story.
 */
public final class BrowserVisitor implements Visitor {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> ARGUMENTS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");
  private static final Set<String> BAD_IMPACTS = Set.of("serious", "critical");
  private static final double LONGEST_ANSWER_MILLIS = 120_000;
  private static final double PATIENCE_MILLIS = 10_000;

  private final String name;
  private final Visitors visitors;
  private final BrowserContext session;
  private final com.microsoft.playwright.Page screen;
  private final List<String> complaints = new ArrayList<>();
  private int navigations;
  private int status;
  private boolean html;

  private BrowserVisitor(String name, Visitors visitors) {
    this.name = name;
    this.visitors = visitors;
    this.session =
        visitors.browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(1280, 900));
    session.setDefaultTimeout(PATIENCE_MILLIS);
    session.setDefaultNavigationTimeout(LONGEST_ANSWER_MILLIS);
    this.screen = session.newPage();
    screen.onFrameNavigated(
        frame -> {
          if (frame.equals(screen.mainFrame())) {
            navigations++;
          }
        });
    screen.onResponse(this::answered);
    screen.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
    screen.onPageError(error -> complaints.add("a script failed: " + error));
  }

  /**
   * Visitors of the server at this address, with screenshots in this folder. Without a browser the
   * test is skipped and says so; where the variable CI is true it fails.
   */
  public static Factory at(URI base, Path screenshots) {
    Optional<Path> browser = installed();
    if (browser.isEmpty()) {
      String missing =
          "No browser: this machine has none of " + BROWSERS + " on its path; install chromium";
      if ("true".equalsIgnoreCase(System.getenv("CI"))) {
        throw new AssertionError(missing + " (CI is true: browser tests must run)");
      }
      System.out.println("Browser stories are skipped. " + missing + ".");
      Assumptions.abort(missing);
    }
    return new Visitors(base, screenshots, browser.orElseThrow());
  }

  static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(folder -> BROWSERS.stream().map(browser -> Path.of(folder, browser)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static final class Visitors implements Factory {
    private final URI base;
    private final Path screenshots;
    private final Playwright playwright;
    private final Browser browser;
    private int pages;

    Visitors(URI base, Path screenshots, Path executable) {
      this.base = base;
      this.screenshots = screenshots;
      this.playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      this.browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
    }

    @Override
    public Visitor visitor(String name) {
      return new BrowserVisitor(name, this);
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  @Override
  public void open(String path) {
    screen.navigate(visitors.base.resolve(path).toString());
    look();
  }

  @Override
  public void fill(String label, String text) {
    reach(page().textField(label)).fill(text);
  }

  @Override
  public void choose(String label) {
    reach(page().choice(label)).check(new Locator.CheckOptions().setForce(true));
  }

  @Override
  public void select(String label, String option) {
    Page page = page();
    Element list = page.list(label);
    int index = list.select("option").indexOf(page.option(list, option));
    reach(list).selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(index));
  }

  @Override
  public void upload(String label, String fileName, byte[] content) {
    reach(page().fileField(label))
        .setInputFiles(new FilePayload(fileName, "application/octet-stream", content));
  }

  @Override
  public void press(String button) {
    go(page().button(button), button);
  }

  @Override
  public void follow(String link) {
    go(page().link(link), link);
  }

  @Override
  public Download download(String linkOrButton) {
    Locator found = reach(page().linkOrButton(linkOrButton));
    com.microsoft.playwright.Download taken = screen.waitForDownload(found::click);
    try (InputStream content = taken.createReadStream()) {
      return new Download(taken.suggestedFilename(), "", content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String path() {
    return page().path();
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return page().title();
  }

  @Override
  public String heading() {
    return page().heading();
  }

  @Override
  public String text() {
    return page().text();
  }

  @Override
  public List<String> errors() {
    return page().errors();
  }

  @Override
  public List<String> links() {
    return page().links();
  }

  @Override
  public List<String> addresses() {
    return page().addresses();
  }

  @Override
  public boolean shows(String text) {
    return page().shows(text);
  }

  @Override
  public void close() {
    session.close();
  }

  @Override
  public String toString() {
    return name;
  }

  private Page page() {
    URI address = URI.create(screen.url());
    return html
        ? new Page(address, true, screen.content())
        : new Page(address, false, screen.innerText("body"));
  }

  /** The element on the screen; a closed details around it is opened first, as a person would. */
  private Locator reach(Element element) {
    for (Element parent : element.parents()) {
      if (parent.nameIs("details")
          && !parent.hasAttr("open")
          && element.closest("summary") == null) {
        screen.locator(parent.cssSelector() + " > summary").first().click();
      }
    }
    return screen.locator(element.cssSelector()).first();
  }

  private void go(Element element, String text) {
    int before = navigations;
    reach(element).click(new Locator.ClickOptions().setTimeout(LONGEST_ANSWER_MILLIS));
    long giveUp = System.nanoTime() + (long) (LONGEST_ANSWER_MILLIS * 1_000_000);
    while (navigations == before) {
      if (System.nanoTime() > giveUp) {
        throw new AssertionError("No page follows \"" + text + "\"" + page().here());
      }
      screen.waitForTimeout(20);
    }
    look();
  }

  private void answered(Response response) {
    if (response.headers().getOrDefault("content-disposition", "").startsWith("attachment")) {
      return;
    }
    boolean page =
        response.request().isNavigationRequest() && response.frame().equals(screen.mainFrame());
    if (page && (response.status() < 300 || response.status() >= 400)) {
      status = response.status();
      String type = response.headers().getOrDefault("content-type", "");
      html = type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    } else if (!page && response.status() >= 400 && !response.url().endsWith("/favicon.ico")) {
      complaints.add(response.url() + " answers " + response.status());
    }
  }

  /** Waits for the page, puts it on a screenshot and judges it. */
  private void look() {
    screen.waitForLoadState();
    Page page = page();
    visitors.pages++;
    String what = (name + "-" + (page.heading().isEmpty() ? page.path() : page.heading()));
    String file = what.toLowerCase().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    screen.screenshot(
        new com.microsoft.playwright.Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(
                visitors.screenshots.resolve(String.format("%02d-%s.png", visitors.pages, file))));
    if (status >= 500) {
      throw new AssertionError(
          name + " got status " + status + page.here() + ". The page says: " + page.text());
    }
    if (html) {
      accessible(page);
    }
    if (!complaints.isEmpty()) {
      throw new AssertionError("The browser complains" + page.here() + ": " + complaints);
    }
  }

  private void accessible(Page page) {
    List<String> bad = new ArrayList<>();
    try {
      for (Rule rule : new AxeBuilder(screen).analyze().getViolations()) {
        if (BAD_IMPACTS.contains(rule.getImpact())) {
          List<String> nodes = rule.getNodes().stream().map(node -> node.getHtml()).toList();
          bad.add(rule.getId() + " (" + rule.getHelp() + "): " + nodes);
        }
      }
    } catch (PlaywrightException e) {
      throw new AssertionError("axe could not judge the page" + page.here(), e);
    }
    if (!bad.isEmpty()) {
      throw new AssertionError(
          "axe finds serious or critical violations" + page.here() + ": " + String.join("; ", bad));
    }
  }
}
