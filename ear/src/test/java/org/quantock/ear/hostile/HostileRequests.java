package org.quantock.ear.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.quantock.ear.hostile.RawHttp.Answer;

/** Requests that no browser sends by itself, and what becomes of them. */
public final class HostileRequests {

  private static final long FOR_EVER = 400_000_000;

  /** What of a body that is refused may be on its way before the refusal is heard. */
  private static final long SOON = 40_000_000;

  private final URI base;
  private final RawHttp http;

  public HostileRequests(URI base) {
    this.base = base;
    this.http = new RawHttp(base);
  }

  /** The sign-in page with the cookie of its session. */
  private record SignIn(Document page, String cookie) {

    String form(String user, String password, String next) {
      Map<String, String> typed = Map.of("userName", user, "password", password, "next", next);
      StringBuilder form = new StringBuilder();
      page.selectFirst("main form[method=post]")
          .select("input, button")
          .forEach(
              field -> {
                String name = field.attr("name");
                form.append(form.isEmpty() ? "" : "&")
                    .append(encoded(name))
                    .append('=')
                    .append(encoded(typed.getOrDefault(name, field.attr("value"))));
              });
      return form.toString();
    }

    String password() {
      return page.select("#demonstration-password").text();
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }

  private SignIn signIn(String... headers) throws IOException {
    Answer page = http.send("GET /sign-in HTTP/1.1", headers);
    assertThat(page.status()).isEqualTo(200);
    String cookie = page.header("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    return new SignIn(Jsoup.parse(page.body(), base.toString()), cookie);
  }

  public void foreignForms() throws IOException {
    SignIn signIn = signIn();
    String form = signIn.form("reviewer", signIn.password(), "");
    String cookie = "Cookie: " + signIn.cookie();
    String host = "Host: " + base.getAuthority();
    for (String from :
        List.of(
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site",
            "Origin: https://elsewhere.example",
            "Origin: null",
            "Referer: https://elsewhere.example/?" + base,
            "X-Nothing: said")) {
      for (String path : List.of("/sign-in", "/sign-out", "/api/imports/achievement")) {
        Answer answer =
            http.exactly(
                String.join(
                        "\r\n",
                        "POST " + path + " HTTP/1.1",
                        host,
                        from,
                        cookie,
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: " + form.length(),
                        "Connection: close")
                    + "\r\n\r\n"
                    + form);
        assertThat(answer.status()).as("%s with %s", path, from).isEqualTo(403);
      }
    }
    assertThat(http.post("/sign-in", "userName=a&password=b", cookie).status())
        .as("without a view state")
        .isEqualTo(403);
    String madeUp = form.replaceFirst("ViewState=[^&]*", "ViewState=1234567%3A7654321");
    assertThat(http.post("/sign-in", madeUp, cookie).status()).as("made up").isEqualTo(409);
    assertThat(http.post("/sign-in", form).status()).as("of another session").isEqualTo(409);
    assertThat(http.send("GET /home HTTP/1.1", cookie).status()).isEqualTo(302);
  }

  public void headersOfEveryAnswer() throws IOException {
    List<Answer> answers =
        List.of(
            http.send("GET / HTTP/1.1"),
            http.send("GET /sign-in HTTP/1.1"),
            http.send("GET /home HTTP/1.1"),
            http.send("GET /no-such-page HTTP/1.1"),
            http.send("GET /assets/quantock.css HTTP/1.1"),
            http.send("GET /assets/no-such-file.css HTTP/1.1"),
            http.send("GET /assets/../home HTTP/1.1"),
            http.send("GET /api/no-such-thing HTTP/1.1"),
            http.send("GET /api/payment-runs/1/response HTTP/1.1"),
            http.send("GET /health/ready HTTP/1.1"),
            http.send("DELETE /home HTTP/1.1"),
            http.post("/home", "a=b"),
            http.post("/sign-in", "jakarta.faces.ViewState=x"),
            http.exactly(
                "POST /import HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000000\r\n"
                    + "Sec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data;"
                    + " boundary=x\r\n\r\n"));
    for (Answer answer : answers) {
      assertThat(answer.status()).as(answer.head()).isBetween(200, 499);
      assertThat(answer.headers("Content-Security-Policy"))
          .as(answer.head())
          .singleElement()
          .asString()
          .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
          .doesNotContain("unsafe", "*");
      assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
      assertThat(answer.headers("Referrer-Policy")).containsExactly("same-origin");
      assertThat(answer.headers("X-Frame-Options")).containsExactly("DENY");
      assertThat(answer.headers("Permissions-Policy")).singleElement().asString().contains("=()");
      assertThat(answer.headers("Strict-Transport-Security")).as("not on TLS").isEmpty();
      assertThat(answer.headers("Access-Control-Allow-Origin")).isEmpty();
      assertThat(answer.headers("Server")).isEmpty();
      assertThat(answer.headers("X-Powered-By")).isEmpty();
      String type = answer.header("Content-Type").orElse("");
      assertThat(!type.startsWith("text/html") || type.contains("charset=")).as(type).isTrue();
      boolean style = type.startsWith("text/css");
      assertThat(answer.header("Cache-Control"))
          .hasValueSatisfying(kept -> assertThat(kept.equals("no-store")).isNotEqualTo(style));
    }
    assertThat(http.send("TRACE / HTTP/1.1", "X-Secret: of-somebody"))
        .satisfies(
            trace -> {
              assertThat(trace.status()).isEqualTo(405);
              assertThat(trace.text()).doesNotContain("of-somebody");
            });
  }

  public void forwarding() throws IOException {
    assertThat(http.send("GET /metrics HTTP/1.1").status()).as("from this machine").isEqualTo(200);
    for (String path : List.of("/health", "/health/ready", "/metrics", "/metrics/base")) {
      for (String header : List.of("X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1")) {
        assertThat(http.send("GET " + path + " HTTP/1.1", header).status())
            .as("%s, %s", path, header)
            .isEqualTo(404);
      }
    }
    assertThat(http.send("GET /openapi HTTP/1.1", "X-Forwarded-For: 127.0.0.1").status())
        .isEqualTo(302);
    Answer pretended =
        http.send(
            "GET /home HTTP/1.1",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Host: elsewhere.example",
            "X-Forwarded-For: 203.0.113.9");
    assertThat(pretended.header("Location")).contains("/sign-in?next=%2Fhome");
    assertThat(pretended.headers("Strict-Transport-Security")).isEmpty();
  }

  public void hiddenRequests() throws IOException {
    String hidden = "GET /hidden HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    for (String path : List.of("/sign-in", "/no-such-page", "/assets/quantock.css")) {
      for (String lengths :
          List.of(
              "Content-Length: 6\r\nTransfer-Encoding: chunked",
              "Transfer-Encoding: chunked\r\nContent-Length: 6",
              "Transfer-Encoding: chunked",
              "Content-Length: 6\r\nTransfer-Encoding : chunked",
              "Content-Length: 6\r\nTransfer-Encoding: xchunked",
              "Content-Length: 6\r\nContent-Length: 5")) {
        Answer answer =
            http.exactly(
                "POST "
                    + path
                    + " HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\n"
                    + lengths
                    + "\r\n\r\n0\r\n\r\n"
                    + hidden);
        assertThat(answer.answers()).as("%s, %s: %s", path, lengths, answer.text()).isEqualTo(1);
        assertThat(answer.status()).as(lengths).isBetween(400, 499);
      }
    }
    Answer program =
        http.exactly(
            "POST /api/imports/achievement HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\n"
                + "Content-Type: text/csv\r\nContent-Length: 6\r\nTransfer-Encoding: chunked"
                + "\r\n\r\n0\r\n\r\n"
                + hidden);
    assertThat(program.answers()).as(program.text()).isEqualTo(1);
  }

  public void redirects() throws IOException {
    for (String next :
        List.of(
            "//elsewhere.example",
            "/\\elsewhere.example",
            "https://elsewhere.example/",
            "javascript:alert(1)",
            "/\t/elsewhere.example",
            "/home\r\nX-Injected: yes",
            "elsewhere.example",
            " //elsewhere.example")) {
      SignIn signIn = signIn();
      Answer answer =
          http.post(
              "/sign-in",
              signIn.form("reviewer", signIn.password(), next),
              "Cookie: " + signIn.cookie());
      assertThat(answer.status()).as(next).isEqualTo(302);
      assertThat(answer.header("Location")).as(next).contains("/home");
      assertThat(answer.headers("X-Injected")).isEmpty();
    }
    Answer madeUpHost =
        http.exactly("GET /home HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n");
    assertThat(madeUpHost.header("Location")).contains("/sign-in?next=%2Fhome");
    assertThat(madeUpHost.body()).doesNotContain("elsewhere.example");
  }

  public void cookiesAndHeaders() throws IOException {
    String session = signIn().cookie();
    for (String cookie :
        List.of(
            "csfcfc=garbage",
            "csfcfc=X",
            "csfcfc=9999999999999999999X0X0",
            "csfcfc=_",
            "csfcfc=",
            "csfcfc=%00%0d%0a",
            "csfcfc=\"a\\\"b\"; " + session,
            "JSESSIONID=../../etc/passwd",
            "JSESSIONID=" + "a".repeat(3000),
            "JSESSIONID=; JSESSIONID=a; JSESSIONID=b",
            "JSESSIONID=\u00e9\u00e9",
            session + "; " + session + "x",
            "$Version=1; $Path=/",
            "=; ;;; =a; a",
            "a=\"")) {
      for (String path : List.of("/", "/sign-in", "/home", "/api/schemes", "/published")) {
        Answer answer = http.send("GET " + path + " HTTP/1.1", "Cookie: " + cookie);
        assertThat(answer.status()).as("%s with %s", path, cookie).isBetween(200, 499);
      }
      SignIn signIn = signIn();
      Answer posted =
          http.post(
              "/sign-in",
              signIn.form("reviewer", signIn.password(), ""),
              "Cookie: " + signIn.cookie() + "; csfcfc=" + cookie.replaceAll("[^A-Za-z0-9]", "X"));
      assertThat(posted.status()).isEqualTo(302);
    }
    for (String header :
        List.of(
            "Accept: " + "a,".repeat(2000),
            "Accept: */*;q=x",
            "Accept-Language: ${jndi:ldap://127.0.0.1/a}",
            "Accept-Language: x-y-z-@@@,,,;;",
            "Accept-Charset: nonsense",
            "Accept-Encoding: \u0001",
            "Authorization: Bearer",
            "Authorization: Basic !!!!",
            "Authorization: " + "x".repeat(3000),
            "Content-Type: multipart/form-data",
            "Content-Type: ;;;charset=nonsense",
            "Content-Type: text/html; charset=\"",
            "If-Modified-Since: yesterday",
            "Range: bytes=9-1,-,x",
            "Expect: nothing",
            "Upgrade: h2c",
            "Faces-Request: partial/ajax",
            "X-HTTP-Method-Override: DELETE",
            "Referer: \u0000",
            "Origin: :::",
            "Content-Length: -1")) {
      for (String path : List.of("/", "/sign-in", "/api/schemes", "/assets/quantock.css")) {
        Answer answer = http.send("GET " + path + " HTTP/1.1", header);
        assertThat(answer.status()).as("%s with %s", path, header).isBetween(200, 499);
      }
    }
    for (String path :
        List.of(
            "/sign-in?next=%",
            "/sign-in?%",
            "/sign-in?next=%E0%A4%A",
            "/sign-in?=&&&=",
            "/%",
            "/%zz",
            "/a%00b",
            "/\u00e9",
            "/api/schemes/%",
            "/api/schemes/%E0%A4%A",
            "/published-scheme?code=%00",
            "/published-file?code=../../x",
            "/assets/%5c..%5cx",
            "/jakarta.faces.resource/../../WEB-INF/web.xml",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            "/jakarta.faces.resource/x.js.xhtml?ln=%00",
            "/WEB-INF/web.xml",
            "/WEB-INF/error/failure.xhtml",
            "/META-INF/MANIFEST.MF",
            "/index.xhtml?jakarta.faces.ViewState=stateless")) {
      Answer answer = http.send("GET " + path + " HTTP/1.1");
      assertThat(answer.status()).as(path).isBetween(200, 499);
      assertThat(answer.body()).doesNotContain("<web-app", "Exception");
    }
  }

  public void handedOverSession() throws IOException {
    SignIn madeUp = signIn("Cookie: JSESSIONID=0123456789abcdef0123456789ab");
    assertThat(madeUp.cookie()).doesNotContain("0123456789abcdef");

    SignIn signIn = signIn();
    Answer signedIn =
        http.post(
            "/sign-in",
            signIn.form("reviewer", signIn.password(), ""),
            "Cookie: " + signIn.cookie());
    assertThat(signedIn.status()).isEqualTo(302);
    String now = signedIn.header("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    assertThat(now).isNotEqualTo(signIn.cookie());
    assertThat(now.replaceFirst("^[^=]*=", "").length()).as("128 bits").isGreaterThanOrEqualTo(26);
    assertThat(http.send("GET /home HTTP/1.1", "Cookie: " + signIn.cookie()).status())
        .as("whoever handed the session over")
        .isEqualTo(302);
    assertThat(http.send("GET /home HTTP/1.1", "Cookie: " + now).status()).isEqualTo(200);

    assertThat(http.post("/sign-out", "", "Cookie: " + now).status()).isEqualTo(302);
    assertThat(http.send("GET /home HTTP/1.1", "Cookie: " + now).status())
        .as("after signing out")
        .isEqualTo(302);
  }

  public void bodiesWithoutEnd() throws IOException {
    String site = "Host: " + base.getAuthority() + "\r\nSec-Fetch-Site: same-origin\r\n";
    String form = "Content-Type: multipart/form-data; boundary=x\r\n";
    String csv = "Content-Type: text/csv\r\n";
    for (String head :
        List.of(
            "POST /import HTTP/1.1\r\n" + site + form + "Content-Length: 3000000000\r\n\r\n",
            "POST /sign-in HTTP/1.1\r\n" + site + form + "Content-Length: 30000000\r\n\r\n",
            "POST /api/payment-runs/1/response HTTP/1.1\r\n"
                + site
                + csv
                + "Content-Length: 3000000000\r\n\r\n")) {
      RawHttp.Cut cut = http.endless(head, false, FOR_EVER);
      assertThat(cut.answer().status()).as(head).isIn(302, 413);
      assertThat(cut.sent()).as(head).isLessThan(SOON);
    }
    for (String head :
        List.of(
            "POST /import HTTP/1.1\r\n" + site + form + "Transfer-Encoding: chunked\r\n\r\n",
            "POST /api/payment-runs/1/response HTTP/1.1\r\n"
                + site
                + csv
                + "Transfer-Encoding: chunked\r\n\r\n")) {
      RawHttp.Cut cut = http.endless(head, true, FOR_EVER);
      // The API asks for a token before it reads anything.
      assertThat(cut.answer().status()).as(head).isIn(401, 411, 413);
      assertThat(cut.sent()).as(head).isLessThan(SOON);
    }
  }
}
