package org.quantock.application.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a refused attempt was made on: the first id among its arguments, also inside a command.
 * Nothing else of a command is looked at, since it may hold a password or what somebody wrote.
 */
record Attempted(String kind, String id) {

  private static final Attempted NOTHING = new Attempted("nothing", "none");

  /** Kinds that entries know by another name than their id has. */
  private static final Map<String, String> KINDS =
      Map.of("api token", "api-token", "data release", "data-release");

  static Attempted of(Object[] arguments) {
    return Stream.of(arguments == null ? new Object[0] : arguments)
        .flatMap(Attempted::idsIn)
        .findFirst()
        .orElse(NOTHING);
  }

  private static Stream<Attempted> idsIn(Object argument) {
    if (!(argument instanceof Record ours)) {
      return Stream.empty();
    }
    if (isId(ours.getClass())) {
      return Stream.of(new Attempted(kind(ours.getClass()), ours.toString()));
    }
    return Stream.of(ours.getClass().getRecordComponents())
        .map(component -> value(component, ours))
        .flatMap(Optional::stream)
        .filter(inner -> inner instanceof Record && isId(inner.getClass()))
        .flatMap(Attempted::idsIn);
  }

  private static boolean isId(Class<?> type) {
    String name = type.getSimpleName();
    return type.getName().startsWith("org.quantock.domain.")
        && (name.endsWith("Id") || name.endsWith("Code"))
        && type.getRecordComponents().length == 1;
  }

  private static String kind(Class<?> type) {
    String words =
        type.getSimpleName()
            .replaceFirst("(Id|Code)$", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT);
    return KINDS.getOrDefault(words, words);
  }

  private static Optional<Object> value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().trySetAccessible()
          ? Optional.ofNullable(component.getAccessor().invoke(of))
          : Optional.empty();
    } catch (IllegalAccessException | InvocationTargetException e) {
      return Optional.empty();
    }
  }
}
