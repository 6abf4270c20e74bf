package org.quantock.application.organisation;

/** A line cannot be imported: where in it the problem is, what stands there, what is allowed. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String column;
  private final String given;

  public Refusal(String column, String given, String message) {
    super(message);
    this.column = column;
    this.given = given;
  }

  public String column() {
    return column;
  }

  public String given() {
    return given;
  }
}
