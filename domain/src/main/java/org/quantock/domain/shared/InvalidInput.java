package org.quantock.domain.shared;

import java.util.List;
import java.util.stream.Collectors;

/** What was given is not well formed; every problem is named, nothing was stored. */
public final class InvalidInput extends DomainException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a list of records, kept for the page that shows it
  private final List<Problem> problems;

  public InvalidInput(List<Problem> problems) {
    super(
        "invalid-input", problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
    this.problems = List.copyOf(problems);
  }

  public InvalidInput(String field, String message) {
    this(List.of(new Problem(field, message)));
  }

  /** All problems in the order of the form or file. */
  public List<Problem> problems() {
    return problems;
  }
}
