package org.quantock.ear.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of pages and roles as docs/access-matrix.md has it; a test of its own keeps it so. */
final class AccessMatrix {

  /** Who of the demonstration has each role, by the letters that head its column. */
  static final Map<String, String> PEOPLE = people();

  private final Map<String, Map<String, Boolean>> cells = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();

  private AccessMatrix() {}

  private static Map<String, String> people() {
    Map<String, String> people = new LinkedHashMap<>();
    people.put("PRA-MAN", "manager2");
    people.put("LEA-GP", "gp");
    people.put("PRA-ADM", "practice");
    people.put("REV", "reviewer");
    people.put("FIN", "finance");
    people.put("SCH-ADM", "scheme");
    people.put("CCG-AUT", "author");
    people.put("LMC-OFF", "lmc");
    people.put("DEC-MAK", "decider");
    people.put("PAN-MEM", "panel");
    people.put("EVA", "evaluator");
    people.put("AUD", "auditor");
    people.put("LOC-ADM", "local");
    people.put("SYS-ADM", "system");
    return people;
  }

  static AccessMatrix read(Path file) {
    AccessMatrix matrix = new AccessMatrix();
    List<String> heads = List.of();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("| Page ")) {
          heads = columns(line);
        } else if (line.startsWith("| Method ")) {
          break;
        } else if (line.startsWith("| `/")) {
          matrix.add(heads, columns(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return matrix;
  }

  private static List<String> columns(String line) {
    return Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
  }

  private void add(List<String> heads, List<String> row) {
    String page = row.get(0).replace("`", "");
    if (row.get(2).equals("yes")) {
      open.add(page);
    }
    Map<String, Boolean> roles = new LinkedHashMap<>();
    for (int i = 3; i < heads.size(); i++) {
      roles.put(PEOPLE.get(heads.get(i)), i < row.size() && row.get(i).equals("yes"));
    }
    cells.put(page, roles);
  }

  Iterable<String> pages() {
    return cells.keySet();
  }

  int size() {
    return cells.size();
  }

  boolean opens(String page, String person) {
    return cells.get(page).get(person);
  }

  boolean isOpenToAll(String page) {
    return open.contains(page);
  }
}
