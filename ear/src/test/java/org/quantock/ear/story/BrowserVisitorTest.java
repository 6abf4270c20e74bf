package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserVisitorTest {
  @TempDir private static Path screenshots;

  private static final Map<String, String> PAGES = new HashMap<>();
  private static HttpServer server;
  private static Visitor.Factory visitors;

  @BeforeAll
  static void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", BrowserVisitorTest::answer);
    server.start();
    URI base = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    visitors = BrowserVisitor.at(base, screenshots);
    PAGES.put(
        "/",
        """
        <h1>Report</h1>
        <form action="/sent">
          <p><label for="a:n">Name</label> <input id="a:n" name="name"></p>
          <fieldset><legend>Join?</legend>
            <input type="radio" id="y" name="join" value="yes"><label for="y">Yes</label>
            <input type="radio" id="no" name="join" value="no"><label for="no">No</label></fieldset>
          <p><label for="s">Aim</label> <select id="s" name="aim"><option>First</option><option>Second</option></select></p>
          <details><summary>More</summary><label for="m">Note</label> <input id="m" name="note"></details>
          <button>Send</button>
        </form>
        <p><a href="/file">Download the results</a></p>
        """);
    PAGES.put("/sent", "<h1>Sent</h1>");
    PAGES.put("/style", "<h1>A</h1><p style=\"color: red\">x</p>");
    PAGES.put("/script", "<h1>A</h1><script>document.title = 'no';</script>");
    PAGES.put("/part", "<h1>A</h1><img src=\"/missing.png\" alt=\"\">");
    PAGES.put("/axe", "<h1>A</h1><img src=\"/file\"><form><input name=\"a\"></form>");
  }

  @AfterAll
  static void close() {
    if (visitors != null) {
      visitors.close();
    }
    server.stop(0);
  }

  @Test
  void a_form_is_filled_in_and_sent_on_the_screen() {
    try (Visitor visitor = visitors.visitor("tester")) {
      visitor.open("/");
      visitor.fill("Name", "Å");
      visitor.choose("Join? > No");
      visitor.select("Aim", "Second");
      visitor.fill("Note", "n");
      assertThat(visitor.download("Download the results").text()).isEqualTo("a;b");
      visitor.press("Send");

      assertThat(visitor.path()).isEqualTo("/sent?name=%C3%85&join=no&aim=Second&note=n");
      assertThat(visitor.heading()).isEqualTo("Sent");
      assertThat(visitor.status()).isEqualTo(200);
      assertThat(screenshots.toFile().list()).anyMatch(file -> file.endsWith("tester-sent.png"));
      visitor.open("/nowhere");
      assertThat(visitor.status()).isEqualTo(404);
    }
  }

  @Test
  void what_the_policy_forbids_a_missing_part_and_what_axe_finds_fail_the_visit() {
    refused("/style", "Content Security Policy");
    refused("/script", "Content Security Policy");
    refused("/part", "/missing.png answers 404");
    refused("/axe", "image-alt");
  }

  private static void refused(String path, String complaint) {
    try (Visitor visitor = visitors.visitor("tester")) {
      assertThatThrownBy(() -> visitor.open(path))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(complaint);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
    if (path.equals("/file")) {
      exchange.getResponseHeaders().set("Content-Type", "text/csv");
      exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"r.csv\"");
      exchange.sendResponseHeaders(200, 3);
      exchange.getResponseBody().write("a;b".getBytes(StandardCharsets.UTF_8));
    } else {
      exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
      String page =
          "<!DOCTYPE html><html lang=en><head><title>A page</title></head><body><main>"
              + PAGES.getOrDefault(path, "<h1>Not found</h1>")
              + "</main></body></html>";
      exchange.sendResponseHeaders(PAGES.containsKey(path) ? 200 : 404, 0);
      exchange.getResponseBody().write(page.getBytes(StandardCharsets.UTF_8));
    }
    exchange.close();
  }
}
