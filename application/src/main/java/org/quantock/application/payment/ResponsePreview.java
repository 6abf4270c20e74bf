package org.quantock.application.payment;

import java.util.List;
import org.quantock.domain.payment.BankAnswer;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problem;

/**
 * What reading a response would do.
 *
 * @param answers those that are sound
 * @param waiting how many payments would wait for an answer still
 */
public record ResponsePreview(List<BankAnswer> answers, List<Problem> problems, long waiting) {

  /** So many answers and problems a page shows. */
  public static final int SHOWN = 200;

  public long paid() {
    return answers.stream().filter(BankAnswer::paid).count();
  }

  public long rejected() {
    return answers.size() - paid();
  }

  /** What is paid altogether. */
  public Money total() {
    return answers.stream()
        .filter(BankAnswer::paid)
        .map(BankAnswer::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  public List<BankAnswer> firstAnswers() {
    return answers.stream().limit(SHOWN).toList();
  }

  public List<Problem> firstProblems() {
    return problems.stream().limit(SHOWN).toList();
  }
}
