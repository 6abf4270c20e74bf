package org.quantock.web.api.payment;

import java.util.List;
import org.quantock.application.payment.ReadResponse;
import org.quantock.application.payment.ResponsePreview;

/**
 * What a response of the bank did, or would do.
 *
 * @param read whether it was read; a preview stores nothing
 * @param waiting how many payments wait for an answer still
 * @param runPaid whether the run is paid with it
 * @param problems what does not fit, line by line
 */
public record ResponseJson(
    boolean read,
    long paid,
    long rejected,
    long waiting,
    boolean runPaid,
    List<ProblemOfLine> problems) {

  /** One thing that does not fit. */
  public record ProblemOfLine(String place, String message) {}

  static ResponseJson of(ResponsePreview preview) {
    return new ResponseJson(
        false,
        preview.paid(),
        preview.rejected(),
        preview.waiting(),
        false,
        preview.problems().stream()
            .map(problem -> new ProblemOfLine(problem.field(), problem.message()))
            .toList());
  }

  static ResponseJson of(ReadResponse.Outcome outcome) {
    return new ResponseJson(
        true, outcome.paid(), outcome.rejected(), outcome.waiting(), outcome.runPaid(), List.of());
  }
}
