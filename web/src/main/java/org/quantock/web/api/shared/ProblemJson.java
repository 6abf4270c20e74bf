package org.quantock.web.api.shared;

import java.util.List;

/**
 * The body of a failed answer: problem details of RFC 9457.
 *
 * @param type a relative address listed in {@code docs/problems.md}, or about:blank
 * @param title the kind of problem, the same for all of its type
 * @param detail a sentence about this one, for the person
 * @param instance the address that was asked for, or the reference under which an unexpected
 *     failure is in the log
 * @param code stable name of the refusal
 * @param errors what is wrong with the input, one entry for each field; empty for other problems
 */
public record ProblemJson(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    List<FieldError> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * @param pointer a JSON pointer to the field; empty for the whole
   */
  public record FieldError(String pointer, String detail) {}
}
