package org.quantock.application.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.YearPoints;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problem;

/**
 * What an import of amounts of practices would do, line by line. It can be done when nothing is
 * wrong.
 */
public record AmountPreview(List<Row> rows, List<Problem> problems) {

  /** What becomes of a practice's amount. */
  public enum Change {
    NEW("New"),
    CHANGED("Changed"),
    SAME("As it is");

    private final String title;

    Change(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /**
   * @param before the amount that counts now
   */
  public record Row(
      int line,
      PracticeCode practice,
      String name,
      Optional<Money> before,
      Money amount,
      String source,
      Optional<YearPoints> yearPoints,
      Change change) {}

  public AmountPreview {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  public boolean mayBeImported() {
    return problems.isEmpty();
  }

  public long count(Change change) {
    return rows.stream().filter(row -> row.change() == change).count();
  }

  /** How many, as the audit record has it: null for none (AUD-5). */
  Long counted(Change change) {
    long count = count(change);
    return count == 0 ? null : count;
  }

  /** What the practices of the file have together now. */
  Money totalBefore() {
    return rows.stream().flatMap(row -> row.before().stream()).reduce(Money.ZERO, Money::plus);
  }

  public Money total() {
    return rows.stream().map(Row::amount).reduce(Money.ZERO, Money::plus);
  }
}
