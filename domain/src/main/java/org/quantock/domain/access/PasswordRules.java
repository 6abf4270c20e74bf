package org.quantock.domain.access;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What makes a password too easy to guess (ACC-10, ACC-11). There are no rules of composition: a
 * long sentence without a digit is as good as any other long text.
 */
public final class PasswordRules {

  /** The shortest password that is accepted. */
  public static final int SHORTEST = 12;

  /** The longest that is accepted; more would only cost the server time. */
  public static final int LONGEST = 200;

  /** So many characters must be left once names and common words are taken out. */
  private static final int OWN_CHARACTERS = 8;

  private static final int SHORTEST_WORD = 4;
  private static final String PRODUCT = "quantock";
  private static final List<String> KEYBOARD =
      List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm");

  private final Predicate<String> common;

  /**
   * @param common whether many people use this password; asked in lower case
   */
  public PasswordRules(Predicate<String> common) {
    this.common = common;
  }

  /**
   * Why the password is refused, as a sentence; empty where it is accepted.
   *
   * @param personal what others know of the person: user name, name, address, organisation
   */
  public Optional<String> refusal(String password, String... personal) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(
          "A password has at least %d characters; this one has %d.".formatted(SHORTEST, length));
    }
    if (length > LONGEST) {
      return Optional.of(
          "A password has at most %d characters; this one has %d.".formatted(LONGEST, length));
    }
    String plain =
        Normalizer.normalize(password, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    if (common.test(plain) || common.test(lettersOf(plain)) || repeats(plain)) {
      return Optional.of(
          "Many people use this password or one like it, so it is tried first. Choose another,"
              + " for example four words that do not belong together.");
    }
    if (isSequence(plain)) {
      return Optional.of(
          "This password follows the alphabet, the digits or the keyboard. Choose another, for"
              + " example four words that do not belong together.");
    }
    if (isOf(plain, personal)) {
      return Optional.of(
          "This password is made of your name, your organisation or the name of this service."
              + " Choose another, for example four words that do not belong together.");
    }
    return Optional.empty();
  }

  /** Without the digits and signs that people add before and after a word. */
  private static String lettersOf(String plain) {
    return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
  }

  /** Whether it is one short piece, or one common word, again and again. */
  private boolean repeats(String plain) {
    if (plain.chars().distinct().count() < 5) {
      return true;
    }
    for (int piece = 1; piece <= plain.length() / 2; piece++) {
      String unit = plain.substring(0, piece);
      boolean again =
          plain.equals(unit.repeat(plain.length() / piece + 1).substring(0, plain.length()));
      if (again && (piece <= SHORTEST_WORD || common.test(unit) || common.test(lettersOf(unit)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nearly every character is the neighbour of the one before it. */
  private static boolean isSequence(String plain) {
    int neighbours = 0;
    for (int i = 1; i < plain.length(); i++) {
      if (areNeighbours(plain.charAt(i - 1), plain.charAt(i))) {
        neighbours++;
      }
    }
    return neighbours * 4 >= (plain.length() - 1) * 3;
  }

  private static boolean areNeighbours(char one, char other) {
    return Math.abs(one - other) <= 1
        || KEYBOARD.stream()
            .anyMatch(row -> row.contains("" + one + other) || row.contains("" + other + one));
  }

  private static boolean isOf(String plain, String... personal) {
    List<String> words = new ArrayList<>(List.of(PRODUCT));
    for (String each : personal) {
      if (each != null) {
        String lower = each.toLowerCase(Locale.ROOT);
        words.add(lower);
        words.addAll(List.of(lower.split("[^\\p{L}\\p{N}]+")));
      }
    }
    words.sort(Comparator.comparing(String::length).reversed());
    String left = plain;
    for (String word : words) {
      if (word.length() >= SHORTEST_WORD) {
        left = left.replace(word, "");
      }
    }
    return left.length() < plain.length()
        && left.codePoints().filter(Character::isLetterOrDigit).count() < OWN_CHARACTERS;
  }
}
