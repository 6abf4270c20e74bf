package org.quantock.domain.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heads of all chains at one moment, as they are kept outside the database (AUD-9). Whoever
 * rewrites a chain from some entry on, with its head, cannot rewrite these.
 */
public record Anchor(Instant at, List<ChainHead> heads) {

  private static final String TITLE = "Quantock audit anchor 1";
  private static final String TIME = "time ";
  private static final String CHECKSUM = "sha256 ";
  private static final Pattern HEAD =
      Pattern.compile("head ([A-Z0-9]{2,12}) ([0-9]{1,18}) ([0-9a-f]{64})");

  public Anchor {
    heads = heads.stream().sorted(Comparator.comparing(ChainHead::stream)).toList();
  }

  /** A file whose text is not what was written. */
  public static final class Damaged extends Exception {

    private static final long serialVersionUID = 1L;

    Damaged(String message) {
      super(message);
    }
  }

  /** The day in UTC; there is one anchor a day. */
  public LocalDate day() {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  /** As a text that ends with its own checksum. */
  public String text() {
    StringBuilder text = new StringBuilder(TITLE).append('\n').append(TIME).append(at).append('\n');
    for (ChainHead head : heads) {
      text.append("head ").append(head.stream()).append(' ').append(head.length());
      text.append(' ').append(head.hash()).append('\n');
    }
    String content = text.toString();
    return content + CHECKSUM + checksum(content) + '\n';
  }

  /** The checksum in the last line, for the record and for keeping it elsewhere. */
  public String checksum() {
    String text = text();
    int line = text.lastIndexOf(CHECKSUM);
    return text.substring(line + CHECKSUM.length()).strip();
  }

  /** Reads what {@link #text} wrote. */
  public static Anchor read(String text) throws Damaged {
    int end = text.lastIndexOf(CHECKSUM);
    if (end < 0 || !text.substring(end + CHECKSUM.length()).strip().equals(checksum(text, end))) {
      throw new Damaged("its checksum is not that of its content");
    }
    List<String> lines = text.substring(0, end).lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(TITLE) || !lines.get(1).startsWith(TIME)) {
      throw new Damaged("it is not an anchor of this form");
    }
    try {
      Instant at = Instant.parse(lines.get(1).substring(TIME.length()));
      List<ChainHead> heads = new ArrayList<>();
      for (String line : lines.subList(2, lines.size())) {
        heads.add(head(line));
      }
      return new Anchor(at, heads);
    } catch (DateTimeParseException e) {
      throw new Damaged("its time cannot be read");
    }
  }

  private static ChainHead head(String line) throws Damaged {
    Matcher found = HEAD.matcher(line);
    if (!found.matches()) {
      throw new Damaged("one of its lines cannot be read");
    }
    return new ChainHead(found.group(1), Long.parseLong(found.group(2)), found.group(3));
  }

  private static String checksum(String text, int end) {
    return checksum(text.substring(0, end));
  }

  private static String checksum(String text) {
    return HexFormat.of()
        .formatHex(ChainLink.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
