package org.quantock.web.page.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A request as a filter sees it, and what it was answered. Everything not needed throws. */
final class SentRequest {

  private final String method;
  private final String path;
  private final Map<String, String> headers = new HashMap<>();
  private String session;
  private String chosen;
  private long length = -1;

  int status = 200;
  String sentTo;
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
    chosen = organisation;
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

  private HttpServletRequest request() {
    return proxy(
        HttpServletRequest.class,
        (name, arguments) ->
            switch (name) {
              case "getMethod" -> method;
              case "getRequestURI" -> "/quantock" + path;
              case "getContextPath" -> "/quantock";
              case "getQueryString" -> null;
              case "getHeader" -> headers.get(((String) arguments[0]).toLowerCase(Locale.ROOT));
              case "getContentLengthLong" -> length;
              case "getSession" -> chosen == null ? null : session();
              case "getUserPrincipal" -> session == null ? null : (Principal) () -> session;
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private HttpSession session() {
    return proxy(
        HttpSession.class,
        (name, arguments) ->
            switch (name) {
              case "getAttribute" -> arguments[0].equals(Gate.ACTING_FOR) ? chosen : null;
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (name, arguments) -> {
          switch (name) {
            case "sendError", "setStatus" -> status = (Integer) arguments[0];
            case "sendRedirect" -> sentTo = (String) arguments[0];
            case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> answered.put("Content-Type", (String) arguments[0]);
            case "setContentLength" -> answered.put("Content-Length", arguments[0].toString());
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
