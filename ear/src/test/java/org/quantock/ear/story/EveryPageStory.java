package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every person of the demonstration follows every kind of link that their pages offer. No link
 * leads nowhere, and every page they reach keeps the rules of pages. What was found this way can
 * then be looked at in a browser.
 */
public final class EveryPageStory implements Story {

  /** The people of the demonstration with different roles or a different standing. */
  private static final List<String> PEOPLE =
      List.of(
          "author",
          "lmc",
          "decider",
          "scheme",
          "reviewer",
          "finance",
          "finance2",
          "panel",
          "evaluator",
          "auditor",
          "system",
          "manager",
          "gp",
          "manager2",
          "manager75",
          "local",
          "practice");

  /** Pages of one kind (the same path and names of parameters) that a person looks at. */
  private static final int OF_ONE_KIND = 2;

  private static final int MOST_PAGES_OF_A_PERSON = 300;

  /** A page by its path with the person who reached it first. */
  public record Found(String person, String address) {}

  private final Map<String, Found> found = new TreeMap<>();
  private final Map<String, Set<String>> reached = new TreeMap<>();
  private final Map<String, List<String>> seen = new TreeMap<>();

  @Override
  public void play(Visitor.Factory visitors) {
    for (String person : PEOPLE) {
      try (Visitor visitor = LifeCycleStory.signedIn(visitors, person)) {
        walk(visitor, person);
      }
    }
    assertThat(found).as("the pages that were reached").hasSizeGreaterThan(60);
  }

  private void walk(Visitor visitor, String person) {
    Map<String, Integer> looks = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Map<String, String> offeredOn = new LinkedHashMap<>();
    Deque<String> waiting = new ArrayDeque<>(List.of("/home"));
    int visited = 0;
    while (!waiting.isEmpty()) {
      String address = waiting.poll();
      if (address.startsWith("/sign-out")
          || !seen.add(address)
          || looks.merge(kind(address), 1, Integer::sum) > OF_ONE_KIND) {
        continue;
      }
      visitor.open(address);
      visited++;
      assertThat(visitor.status())
          .as("%s follows %s, offered on %s", person, address, offeredOn.get(address))
          .isEqualTo(200);
      boolean isPage = !visitor.title().isBlank();
      if (isPage) {
        this.seen.computeIfAbsent(person, key -> new ArrayList<>()).add(address);
        found.putIfAbsent(path(address), new Found(person, address));
        reached.computeIfAbsent(person, each -> new HashSet<>()).add(address);
        for (String next : visitor.addresses()) {
          offeredOn.putIfAbsent(next, address);
          waiting.add(next);
        }
      }
      assertThat(visited).as("pages that %s looks at", person).isLessThan(MOST_PAGES_OF_A_PERSON);
    }
  }

  /** The address at which somebody reached a page; empty for one that no link leads to. */
  public Optional<String> addressOf(String page) {
    return Optional.ofNullable(found.get(page)).map(Found::address);
  }

  /** What one person reached. */
  public Set<String> of(String person) {
    return reached.getOrDefault(person, Set.of());
  }

  /** What anybody reached. */
  public Set<String> all() {
    return reached.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** The addresses of the pages that each person looked at. */
  public Map<String, List<String>> seen() {
    return Collections.unmodifiableMap(seen);
  }

  private static String path(String address) {
    return address.replaceFirst("\\?.*$", "");
  }

  private static String kind(String address) {
    String[] parts = address.split("\\?", 2);
    String names =
        parts.length < 2
            ? ""
            : Arrays.stream(parts[1].split("&"))
                .map(pair -> pair.replaceFirst("=.*$", ""))
                .sorted()
                .collect(Collectors.joining(","));
    return parts[0] + "?" + names;
  }

  /** Opens each kind of page that was found once more, with visitors that judge it by its looks. */
  public Story again() {
    Map<String, List<String>> byPerson = new TreeMap<>();
    found
        .values()
        .forEach(
            each ->
                byPerson
                    .computeIfAbsent(each.person(), person -> new ArrayList<>())
                    .add(each.address()));
    return visitors ->
        byPerson.forEach(
            (person, addresses) -> {
              try (Visitor visitor = LifeCycleStory.signedIn(visitors, person)) {
                addresses.forEach(visitor::open);
              }
            });
  }
}
