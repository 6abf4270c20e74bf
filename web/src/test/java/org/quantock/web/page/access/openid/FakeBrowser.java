package org.quantock.web.page.access.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;

/** A request of a browser with its session. Everything not needed throws. */
final class FakeBrowser {

  private final Map<String, Object> attributes = new HashMap<>();
  private boolean session;
  boolean invalidated;

  HttpServletRequest request(String path) {
    return proxy(
        HttpServletRequest.class,
        (method, arguments) ->
            switch (method) {
              case "getRequestURI" -> "/quantock" + path;
              case "getContextPath" -> "/quantock";
              case "getUserPrincipal" -> (Principal) () -> "mo";
              case "getSession" -> session(arguments == null || (Boolean) arguments[0]);
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private HttpSession session(boolean make) {
    session |= make;
    return session ? session() : null;
  }

  private HttpSession session() {
    return proxy(
        HttpSession.class,
        (method, arguments) ->
            switch (method) {
              case "getAttribute" -> attributes.get(arguments[0]);
              case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
              case "removeAttribute" -> attributes.remove(arguments[0]);
              case "invalidate" -> {
                invalidated = true;
                session = false;
                attributes.clear();
                yield null;
              }
              default -> throw new UnsupportedOperationException(method);
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
            (self, method, arguments) -> {
              Object answer = answers.to(method.getName(), arguments);
              return method.getReturnType() == void.class ? null : answer;
            }));
  }
}
