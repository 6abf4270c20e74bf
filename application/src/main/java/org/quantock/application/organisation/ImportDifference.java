package org.quantock.application.organisation;

/**
 * A figure of a file that our own arithmetic does not give; it stays as published.
 *
 * @param line its number in the file
 * @param subject what it is about: "L85001 AST003"
 */
public record ImportDifference(int line, String subject, String published, String computed) {

  /** How many of a file are listed; all are counted. */
  public static final int LISTED = 1000;
}
