package org.quantock.web.page.scheme;

import java.util.List;
import java.util.Set;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Problem;

/** Problems of a preset file name places in the file; on the page they stand at the upload. */
final class PresetProblems {

  private PresetProblems() {}

  /**
   * @param others fields of the page itself, whose problems stay where they are unless the message
   *     names a place in the file
   */
  static InvalidInput at(String field, InvalidInput refusal, String... others) {
    Set<String> own = Set.of(others);
    List<Problem> moved =
        refusal.problems().stream()
            .map(
                problem ->
                    own.contains(problem.field())
                            && !problem.message().startsWith(problem.field() + ":")
                        ? problem
                        : new Problem(field, problem.message()))
            .toList();
    return new InvalidInput(moved);
  }
}
