package org.quantock.domain.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guard against patient-level data in free text (SHA-5): NHS numbers by their check digit, dates of
 * birth where the text says so, and full postcodes.
 *
 * <p>A person who may sign can say that a text identifies nobody or has to stay (ACC-65); what was
 * accepted so is passed by wherever the texts of that person's organisation are checked again.
 */
public final class PatientIdentifiers {

  /** What a text can identify a patient by. */
  public enum Kind {
    NHS_NUMBER("an NHS number"),
    DATE_OF_BIRTH("a date of birth"),
    POSTCODE("a postcode");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** With its article: "a postcode". */
    public String title() {
      return title;
    }
  }

  /**
   * A place in a text.
   *
   * @param start of it in the text
   * @param end after it
   * @param text as it stands there
   */
  public record Finding(Kind kind, int start, int end, String text) {

    /** The same for the same thing however it is written: without what parts it. */
    public String plain() {
      return text.replaceAll("[\\s\\p{Z}.,/-]", "").toUpperCase(Locale.ROOT);
    }
  }

  /** What stands where an identifier stood. */
  public static final String MASK = "[removed]";

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final Pattern TEN_DIGITS =
      Pattern.compile(
          "(?<![\\d£]|\\d[.])(\\d{3})[ \\u00a0.-]?(\\d{3})[ \\u00a0.-]?(\\d{4})(?!\\d|[.]\\d)");
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?i)\\b(?:d\\.?o\\.?b\\.?|dates? of birth|birth ?da(?:te|y)|born(?: on)?)\\W{0,3}(?:is |was )?"
              + "(?:\\d{1,2}(?:st|nd|rd|th)?[-/. ]\\w{1,9}[-/., ]{1,2}\\d{2,4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{2,4})");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])([A-Z]{1,2})\\d[A-Z\\d]? ?(\\d[ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\d])");

  /** Ids of ours and references of failures, whose digits are no one's number. */
  private static final Pattern OURS =
      Pattern.compile(
          "(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\bE-[0-9A-F]{12}(?![0-9A-F])");

  private static final Pattern ORDINAL = Pattern.compile("(?i)\\d(st|nd|rd|th)");

  /** The postcode areas of the United Kingdom (Royal Mail). */
  private static final Set<String> AREAS =
      Set.of(
          ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN"
                  + " DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE"
                  + " KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE"
                  + " PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN"
                  + " TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
              .split(" "));

  private static final Predicate<Finding> NOTHING_ACCEPTED = finding -> false;
  private static final ThreadLocal<Predicate<Finding>> ACCEPTED =
      ThreadLocal.withInitial(() -> NOTHING_ACCEPTED);

  private PatientIdentifiers() {}

  /** What in the text looks like an identifier of a patient, in words; empty when nothing does. */
  public static Optional<String> find(String text) {
    return find(text, EnumSet.allOf(Kind.class));
  }

  /** As {@link #find(String)}, of some kinds alone. */
  public static Optional<String> find(String text, Set<Kind> kinds) {
    return all(text).stream()
        .filter(found -> kinds.contains(found.kind()))
        .findFirst()
        .map(found -> "what looks like %s (%s)".formatted(found.kind().title(), found.text()));
  }

  /** All places that look like an identifier of a patient and were not accepted, in their order. */
  public static List<Finding> all(String text) {
    List<Finding> found = new ArrayList<>();
    Matcher digits = TEN_DIGITS.matcher(text);
    while (digits.find()) {
      if (isNhsNumber(digits.group(1) + digits.group(2) + digits.group(3))
          && !isOurs(text, digits)) {
        add(Kind.NHS_NUMBER, digits, found);
      }
    }
    Matcher birth = BIRTH.matcher(text);
    while (birth.find()) {
      add(Kind.DATE_OF_BIRTH, birth, found);
    }
    Matcher postcode = POSTCODE.matcher(text);
    while (postcode.find()) {
      if (isPostcode(postcode)) {
        add(Kind.POSTCODE, postcode, found);
      }
    }
    Predicate<Finding> accepted = ACCEPTED.get();
    found.removeIf(accepted);
    found.sort(Comparator.comparingInt(Finding::start));
    return List.copyOf(found);
  }

  /**
   * Whether it is worth while to look closely, for the millions of lines of a file of figures: ten
   * digits in a row, parted at most by one character each; a letter B; or, for postcodes, anything.
   */
  public static boolean mayIdentify(CharSequence text, Set<Kind> kinds) {
    if (kinds.contains(Kind.POSTCODE)) {
      return true;
    }
    int digits = 0;
    boolean parted = false;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each >= '0' && each <= '9') {
        digits++;
        parted = false;
        if (digits == 10) {
          return true;
        }
      } else {
        boolean parts = each == ' ' || each == '-' || each == '.' || each == '\u00a0';
        digits = parts && !parted ? digits : 0;
        parted = parts;
      }
      if ((each == 'b' || each == 'B') && kinds.contains(Kind.DATE_OF_BIRTH)) {
        return true;
      }
    }
    return false;
  }

  /** The text with a mark in place of everything that {@link #all} finds. */
  public static String masked(String text) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (Finding each : all(text)) {
      if (each.start() >= from) {
        masked.append(text, from, each.start()).append(MASK);
        from = each.end();
      }
    }
    return masked.append(text.substring(from)).toString();
  }

  /**
   * From now on, on this thread, what is accepted is passed by. Whoever says so ends it with {@link
   * #acceptNothing}.
   */
  public static void accept(Predicate<Finding> accepted) {
    ACCEPTED.set(accepted);
  }

  /** Nothing is passed by any more on this thread. */
  public static void acceptNothing() {
    ACCEPTED.remove();
  }

  private static void add(Kind kind, Matcher at, List<Finding> found) {
    found.add(new Finding(kind, at.start(), at.end(), at.group()));
  }

  private static boolean isOurs(String text, Matcher found) {
    Matcher ours = OURS.matcher(text);
    while (ours.find()) {
      if (ours.start() <= found.start() && found.end() <= ours.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The check of the NHS number: weights 10 to 2 over nine digits, modulo 11. One digit ten times
   * over passes it but is no one's.
   */
  private static boolean isNhsNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    int check = (11 - sum % 11) % 11;
    boolean oneDigit = digits.chars().allMatch(each -> each == digits.charAt(0));
    return !oneDigit && check != 10 && check == digits.charAt(9) - '0';
  }

  /** Of an area that there is; in small letters no "2nd" of a list. */
  private static boolean isPostcode(Matcher found) {
    boolean capitals = found.group().equals(found.group().toUpperCase(Locale.ROOT));
    return AREAS.contains(found.group(1).toUpperCase(Locale.ROOT))
        && (capitals || !ORDINAL.matcher(found.group(2)).matches());
  }
}
