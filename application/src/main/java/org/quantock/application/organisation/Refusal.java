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

  /** Of a field that should hold a count and does not. */
  public static Refusal noCount(String column, String text) {
    String why =
        text.isEmpty()
            ? "The number is missing; enter a whole number, 0 or more."
            : text.startsWith("-")
                ? "A count cannot be negative; enter a whole number, 0 or more."
                : text.matches("[0-9]+[.][0-9]+")
                    ? "A count cannot have a fraction; enter a whole number, 0 or more."
                    : text.matches("[0-9]{9,}")
                        ? "A count is at most 99,999,999."
                        : "Enter a whole number, 0 or more, in digits without separators.";
    return new Refusal(column, text, why);
  }

  public String column() {
    return column;
  }

  public String given() {
    return given;
  }
}
