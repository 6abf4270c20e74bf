package org.quantock.web.api.shared;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quantock.domain.access.Permission;

/** Every method of the API as a program calls it, with what opens it. */
public final class ApiMethods {

  private ApiMethods() {}

  /**
   * @param name the verb and the path, with what it consumes where two differ by that alone
   * @param opensWith null where it names none
   */
  public record ApiMethod(String name, Method method, Set<Permission> opensWith) {}

  public static List<ApiMethod> all() {
    return new Api()
        .getClasses().stream()
            .filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> verb(method) != null)
            .map(method -> new ApiMethod(name(method), method, opensWith(method)))
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .toList();
  }

  private static String verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
        .filter(each -> each != null)
        .map(HttpMethod::value)
        .findFirst()
        .orElse(null);
  }

  private static String name(Method method) {
    Path own = method.getAnnotation(Path.class);
    String form = method.getName().endsWith("Form") ? " (form)" : "";
    return "%s /api%s%s%s"
        .formatted(
            verb(method),
            method.getDeclaringClass().getAnnotation(Path.class).value(),
            own == null ? "" : own.value(),
            form);
  }

  private static Set<Permission> opensWith(Method method) {
    OpensWith opens = method.getAnnotation(OpensWith.class);
    return opens == null ? null : new TreeSet<>(Arrays.asList(opens.value()));
  }
}
