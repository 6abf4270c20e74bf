package org.quantock.web.page.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What does not depend on a page: TLS, redirects and the cookie of the flash. */
class SecurityHeadersTest {

  private static final String HSTS = "Strict-Transport-Security";

  private final Map<String, String> answered = new HashMap<>();
  private final List<String> cookies = new ArrayList<>();

  @Test
  @DisplayName("ACC-62: browsers are bound to TLS where the request came by it, and not by a claim")
  void browsers_are_bound_to_tls_where_the_request_came_by_it() throws Exception {
    Network proxied = new Network("10.0.0.5", "", false);

    send(proxied, "10.0.0.5", "https", (request, response) -> {});
    assertThat(answered).containsEntry(HSTS, "max-age=31536000; includeSubDomains");
    send(proxied, "203.0.113.9", "https", (request, response) -> {});
    assertThat(answered).doesNotContainKey(HSTS);
    send(new Network("", "", true), "203.0.113.9", null, (request, response) -> {});
    assertThat(answered).containsKey(HSTS);
  }

  @Test
  void a_redirect_names_no_host_and_carries_no_line_of_its_own() throws Exception {
    send(
        new Network("", "", false),
        "203.0.113.9",
        null,
        (request, response) ->
            ((HttpServletResponse) response).sendRedirect("/home?name=é\r\nX-Injected: yes"));

    assertThat(answered)
        .containsEntry("Location", "/home?name=%C3%A9%0D%0AX-Injected:%20yes")
        .containsEntry("status", "302")
        .containsEntry("flushed", "true");
  }

  @Test
  void the_cookie_of_the_flash_is_neither_read_nor_sent() throws Exception {
    List<String> read = new ArrayList<>();
    send(
        new Network("", "", false),
        "203.0.113.9",
        null,
        (request, response) -> {
          Arrays.stream(((HttpServletRequest) request).getCookies())
              .forEach(each -> read.add(each.getName()));
          ((HttpServletResponse) response).addCookie(new Cookie("csfcfc", "x"));
          ((HttpServletResponse) response).addCookie(new Cookie("other", "x"));
        });

    assertThat(read).containsExactly("JSESSIONID");
    assertThat(cookies).containsExactly("other");
  }

  private void send(Network network, String sender, String proto, FilterChain chain)
      throws Exception {
    answered.clear();
    new SecurityHeaders(network).doFilter(request(sender, proto), response(), chain);
  }

  private static HttpServletRequest request(String sender, String proto) {
    return proxy(
        HttpServletRequest.class,
        (name, arguments) ->
            switch (name) {
              case "getRemoteAddr" -> sender;
              case "isSecure" -> false;
              case "getHeader" -> arguments[0].equals("X-Forwarded-Proto") ? proto : null;
              case "getHeaders" -> Collections.emptyEnumeration();
              case "getRequestURI" -> "/home";
              case "getContextPath" -> "";
              case "getCookies" ->
                  new Cookie[] {new Cookie("csfcfc", "garbage"), new Cookie("JSESSIONID", "1")};
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (name, arguments) -> {
          switch (name) {
            case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
            case "setStatus" -> answered.put("status", arguments[0].toString());
            case "flushBuffer" -> answered.put("flushed", "true");
            case "addCookie" -> cookies.add(((Cookie) arguments[0]).getName());
            case "resetBuffer", "setContentLength" -> answered.put(name, "true");
            default -> throw new UnsupportedOperationException(name);
          }
          return null;
        });
  }

  private interface Answers {
    Object to(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answers.to(method.getName(), arguments)));
  }
}
