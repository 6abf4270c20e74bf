package org.quantock.web.page.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quantock.domain.access.SignInSessionId;

/** A request as a filter sees it, and what it was answered. Everything not needed throws. */
final class SentRequest {

  private final String method;
  private final String path;
  private final Map<String, String> headers = new HashMap<>();
  private String session;
  private SignInSessionId standing;
  private final Map<String, String[]> fields = new LinkedHashMap<>();
  private final Map<String, Object> held = new HashMap<>();
  private final List<Cookie> cookies = new ArrayList<>();
  private final Map<String, String> parameters = new HashMap<>();
  private String address = "203.0.113.9";
  private long length = -1;

  final Map<String, Object> attributes = new HashMap<>();
  String forwardedTo;
  HttpServletRequest forwarded;
  int status = 200;
  String sentTo;
  final List<Cookie> given = new ArrayList<>();
  final Map<String, String> answered = new HashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  SentRequest(String method, String path) {
    this.method = method;
    this.path = path;
  }

  SentRequest header(String name, String value) {
    headers.put(name.toLowerCase(Locale.ROOT), value);
    return this;
  }

  SentRequest signedInAs(String userName) {
    session = userName;
    return this;
  }

  /** What the session remembers of the organisation that was chosen. */
  SentRequest actingFor(String organisation) {
    held.put(Gate.ACTING_FOR, organisation);
    return this;
  }

  /** In a session of ours, of whoever the container says it is. */
  SentRequest within(SignInSessionId id) {
    standing = id;
    held.put("org.quantock.session", id.toString());
    return this;
  }

  SentRequest field(String name, String... texts) {
    fields.put(name, texts);
    return formOfOurs();
  }

  /** Whom the container says it is, where the request is in no session of ours yet. */
  String withoutStanding() {
    return standing == null ? session : null;
  }

  SentRequest cookie(Cookie cookie) {
    cookies.add(cookie);
    return this;
  }

  Object attribute(String name) {
    return attributes.get(name);
  }

  /** A form of one of our pages, as a browser sends it. */
  SentRequest formOfOurs() {
    return header("Sec-Fetch-Site", "same-origin")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .parameter("jakarta.faces.ViewState", "1:2");
  }

  SentRequest parameter(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  SentRequest from(String sender) {
    address = sender;
    return this;
  }

  SentRequest ofLength(long bytes) {
    length = bytes;
    return this;
  }

  String body() {
    return body.toString(StandardCharsets.UTF_8);
  }

  /** Sends it through the gate; the chain runs where the gate lets it through. */
  void through(Gate gate, FilterChain chain) throws Exception {
    gate.doFilter(request(), response(), chain);
  }

  /** As the container hands it to a filter. */
  HttpServletRequest request() {
    return proxy(
        HttpServletRequest.class,
        (name, arguments) ->
            switch (name) {
              case "getMethod" -> method;
              case "getRequestURI" -> "/quantock" + path;
              case "getContextPath" -> "/quantock";
              case "getQueryString" -> null;
              case "getHeader" -> headers.get(((String) arguments[0]).toLowerCase(Locale.ROOT));
              case "getHeaders" ->
                  all(headers.get(((String) arguments[0]).toLowerCase(Locale.ROOT)));
              case "getContentType" -> headers.get("content-type");
              case "getParameter" -> parameters.get(arguments[0]);
              case "getParameterMap" -> parameterMap();
              case "getRemoteAddr" -> address;
              case "isSecure" -> false;
              case "getAttribute" -> attributes.get(arguments[0]);
              case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
              case "getRequestDispatcher" -> dispatcher((String) arguments[0]);
              case "getContentLengthLong" -> length;
              case "getUserPrincipal" -> session == null ? null : (Principal) () -> session;
              case "getSession" -> held.isEmpty() ? null : httpSession();
              case "getCookies" -> cookies.toArray(Cookie[]::new);
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private HttpSession httpSession() {
    return proxy(
        HttpSession.class,
        (name, arguments) ->
            switch (name) {
              case "getAttribute" -> held.get((String) arguments[0]);
              case "setAttribute" -> {
                held.put((String) arguments[0], arguments[1]);
                yield null;
              }
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private RequestDispatcher dispatcher(String page) {
    return proxy(
        RequestDispatcher.class,
        (name, arguments) -> {
          forwardedTo = page;
          forwarded = (HttpServletRequest) arguments[0];
          return null;
        });
  }

  private Map<String, String[]> parameterMap() {
    Map<String, String[]> all = new TreeMap<>(fields);
    parameters.forEach((name, value) -> all.put(name, new String[] {value}));
    return all;
  }

  private static Enumeration<String> all(String value) {
    return Collections.enumeration(value == null ? List.of() : List.of(value));
  }

  HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (name, arguments) -> {
          switch (name) {
            case "sendError", "setStatus" -> status = (Integer) arguments[0];
            case "sendRedirect" -> sentTo = (String) arguments[0];
            case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> answered.put("Content-Type", (String) arguments[0]);
            case "setContentLength" -> answered.put("Content-Length", arguments[0].toString());
            case "isCommitted" -> {
              return false;
            }
            case "addCookie" -> given.add((Cookie) arguments[0]);
            case "getOutputStream" -> {
              return stream();
            }
            default -> throw new UnsupportedOperationException(name);
          }
          return null;
        });
  }

  private ServletOutputStream stream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        body.write(b);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
      }
    };
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
