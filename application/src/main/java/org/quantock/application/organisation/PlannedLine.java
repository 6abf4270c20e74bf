package org.quantock.application.organisation;

import org.quantock.domain.organisation.LineOutcome;

/**
 * What importing one line of a file would do (ORG-4).
 *
 * @param line its number in the file, from 1
 * @param subject what it is about: "L85001"
 * @param detail what is added; old and new where changed; why it is skipped or refused and what is
 *     allowed
 * @param column where the problem is in a refused line, else empty
 * @param given what stands there, else empty
 */
public record PlannedLine(
    int line, LineOutcome outcome, String subject, String detail, String column, String given) {

  /** The longest texts that are kept. */
  public static final int SUBJECT = 100;

  public static final int DETAIL = 1000;

  public PlannedLine {
    subject = cut(subject, SUBJECT);
    detail = cut(detail, DETAIL);
    column = cut(column, SUBJECT);
    given = cut(given, SUBJECT);
  }

  private static String cut(String text, int limit) {
    // PostgreSQL keeps no NUL; a file with one is refused anyway.
    String clean = text.replace('\0', ' ');
    return clean.length() <= limit ? clean : clean.substring(0, limit - 1) + "…";
  }
}
