package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpVisitorTest {
  private static final String FORM =
      """
      <h1>Report</h1>
      <div class="nhsuk-error-summary"><ul class="nhsuk-error-summary__list"><li>Enter a name</li></ul></div>
      <form action="/sent" method="post" enctype="%s">
        <input type="hidden" name="token" value="t&amp;1">
        <label for="n">Name</label><input id="n" name="name" value="old">
        <label for="nl">Name of the lead</label><input id="nl" name="lead">
        <label for="w">Working</label><textarea id="w" name="working">
      text</textarea>
        <fieldset><legend>Start date</legend><label for="a:d">Day</label><input id="a:d" name="startDay"></fieldset>
        <fieldset><legend>End date</legend><label for="e:d">Day</label><input id="e:d" name="endDay"></fieldset>
        <fieldset><legend>Join?</legend>
          <input type="radio" id="y" name="join" value="yes" checked><label for="y">Yes</label>
          <input type="radio" id="no" name="join" value="no"><label for="no">No</label></fieldset>
        <input type="checkbox" id="c" name="agreed"><label for="c">I agree</label>
        <label for="s">Aim</label><select id="s" name="aim"><option value="1">First</option><option value="2">Second</option></select>
        <label for="f">Results file</label><input type="file" id="f" name="file">
        <label for="x">Not sent</label><input id="x" name="disabled" disabled>
        <button name="do" value="save">Save</button><button name="do" value="submit">Save and continue</button>
      </form>
      <p><a href="/file">Download the results</a> <a href="/moved">Go on</a>
      <a href="/a">Change <span class="nhsuk-u-visually-hidden">name</span></a>
      <a href="/b">Change <span class="nhsuk-u-visually-hidden">date</span></a></p>
      """;

  private HttpServer server;
  private HttpVisitor.Factory visitors;
  private Visitor visitor;
  private final Map<String, String> pages = new HashMap<>();
  private final List<String> received = new ArrayList<>();
  private String policy = "default-src 'self'";
  private String cookie = "JSESSIONID=s1; HttpOnly; SameSite=Lax";

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    visitors = HttpVisitor.at(URI.create("http://localhost:" + server.getAddress().getPort()));
    visitor = visitors.visitor("tester");
    pages.put("/", page(FORM.formatted("application/x-www-form-urlencoded")));
    pages.put("/upload", page(FORM.formatted("multipart/form-data")));
    pages.put("/sent", page("<h1>Sent</h1><p>Thank you</p>"));
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void a_form_is_sent_with_what_is_filled_in_hidden_fields_and_the_pressed_button() {
    visitor.open("/");
    visitor.fill("Name", "Åsa & Co");
    visitor.fill("Name of the", "Lead");
    visitor.fill("End date > Day", "31");
    visitor.choose("No");
    visitor.choose("I agree");
    visitor.select("Aim", "Second");
    visitor.press("Save and continue");

    assertThat(visitor.heading()).isEqualTo("Sent");
    assertThat(visitor.path()).isEqualTo("/sent");
    assertThat(decoded(received.get(1)))
        .isEqualTo(
            "POST /sent token=t&1&name=Åsa & Co&lead=Lead&working=text&startDay=&endDay=31"
                + "&join=no&agreed=on&aim=2&file=&do=submit");
  }

  @Test
  void a_file_travels_in_parts() {
    visitor.open("/upload");
    visitor.upload("Results file", "r.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    visitor.press("Save");

    assertThat(received.get(1))
        .contains("name=\"file\"; filename=\"r.csv\"\r\n", "\r\n\r\na,b\n1,2\n\r\n--")
        .contains("name=\"token\"\r\n\r\nt&1\r\n")
        .contains("name=\"do\"\r\n\r\nsave\r\n");
  }

  @Test
  void a_redirect_is_followed_and_the_session_kept() {
    visitor.open("/");
    visitor.follow("Go on");

    assertThat(visitor.path()).isEqualTo("/sent?moved=1");
    assertThat(visitor.status()).isEqualTo(200);
    assertThat(received).last().asString().contains("cookie JSESSIONID=s1");
  }

  @Test
  void two_visitors_have_two_sessions() {
    visitor.open("/");
    Visitor other = visitors.visitor("other");
    other.open("/");

    assertThat(received).last().asString().doesNotContain("cookie");
  }

  @Test
  void the_page_is_read_as_people_read_it() {
    visitor.open("/");

    assertThat(visitor.title()).isEqualTo("A page");
    assertThat(visitor.errors()).containsExactly("Enter a name");
    assertThat(visitor.links()).contains("Change name", "Go on");
    assertThat(visitor.shows("Results file")).isTrue();
    assertThat(visitor.shows("nothing like it")).isFalse();
  }

  @Test
  void a_file_is_taken_and_the_page_stays() {
    visitor.open("/");

    Visitor.Download file = visitor.download("Download the results");

    assertThat(file.fileName()).isEqualTo("results.csv");
    assertThat(file.text()).isEqualTo("a;b");
    assertThat(visitor.heading()).isEqualTo("Report");
  }

  @Test
  void what_is_not_there_is_told_with_what_is() {
    visitor.open("/");

    assertThatThrownBy(() -> visitor.fill("Nmae", "x"))
        .hasMessageContaining("no text field \"Nmae\" on / (\"Report\")")
        .hasMessageContaining("Enter a name")
        .hasMessageContaining("\"Name\", \"Name of the lead\", \"Working\", \"Day\"");
    assertThatThrownBy(() -> visitor.press("Delete"))
        .hasMessageContaining("\"Save\", \"Save and continue\"");
    assertThatThrownBy(() -> visitor.fill("Day", "1")).hasMessageContaining("There are 2");
    assertThatThrownBy(() -> visitor.follow("Change")).hasMessageContaining("There are 2");
    assertThatThrownBy(() -> visitor.fill("Not sent", "1")).hasMessageContaining("is disabled");
    assertThatThrownBy(() -> visitor.select("Aim", "Third"))
        .hasMessageContaining("\"First\", \"Second\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <h1>A</h1><script>alert(1)</script>                 | inline script
          <h1>A</h1><p style="color:red">x</p>                 | inline style
          <h1>A</h1><p onclick="x()">x</p>                     | inline onclick
          <h1>A</h1><a href="javascript:x()">x</a>             | javascript: address
          <h1>A</h1><h1>B</h1>                                 | there are 2 h1
          <p>A</p>                                             | there are 0 h1
          <h1>A</h1><input name="a">                           | no label
          <h1>A</h1><select name="a"></select>                 | no label
          <h1>A</h1><p id="a"></p><p id="a"></p>               | id a is there twice
          <h1>A</h1><a href="/x;jsessionid=1">x</a>            | ;jsessionid=
          """)
  void bad_markup_fails_the_visit(String body, String complaint) {
    pages.put("/bad", page(body));

    assertThatThrownBy(() -> visitor.open("/bad"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void a_missing_or_weak_policy_a_bare_cookie_and_a_server_error_fail_the_visit() {
    policy = null;
    assertThatThrownBy(() -> visitor.open("/")).hasMessageContaining("no default-src 'self'");
    policy = "default-src 'self'; script-src 'unsafe-inline'";
    assertThatThrownBy(() -> visitor.open("/")).hasMessageContaining("allows what it must not");
    policy = "script-src 'self'; default-src 'self'";
    visitor.open("/");
    cookie = "a=b; Path=/";
    assertThatThrownBy(() -> visitor.open("/"))
        .hasMessageContaining("the cookie a is not HttpOnly")
        .hasMessageContaining("the cookie a has no SameSite");
    cookie = "JSESSIONID=s1; HttpOnly; SameSite=Lax";
    assertThatThrownBy(() -> visitor.open("/broken")).hasMessageContaining("status is 500");
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=en><head><title>A page</title></head><body><main>"
        + body
        + "</main></body></html>";
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replaceFirst(" cookie.*", ""), StandardCharsets.UTF_8);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String cookies = exchange.getRequestHeaders().getFirst("Cookie");
    String path = exchange.getRequestURI().getPath();
    received.add(
        exchange.getRequestMethod()
            + " "
            + path
            + " "
            + body
            + (cookies == null ? "" : " cookie " + cookies));
    if (policy != null) {
      exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    }
    exchange.getResponseHeaders().set("Set-Cookie", cookie);
    exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
    byte[] content = pages.getOrDefault(path, page("<h1>?</h1>")).getBytes(StandardCharsets.UTF_8);
    int status = path.equals("/broken") ? 500 : 200;
    if (path.equals("/moved")) {
      exchange.getResponseHeaders().set("Location", "/sent?moved=1");
      exchange.sendResponseHeaders(303, -1);
    } else if (path.equals("/file")) {
      exchange.getResponseHeaders().set("Content-Type", "text/csv");
      exchange
          .getResponseHeaders()
          .set("Content-Disposition", "attachment; filename=\"results.csv\"");
      exchange.sendResponseHeaders(200, 3);
      exchange.getResponseBody().write("a;b".getBytes(StandardCharsets.UTF_8));
    } else {
      exchange.sendResponseHeaders(status, content.length);
      exchange.getResponseBody().write(content);
    }
    exchange.close();
  }
}
