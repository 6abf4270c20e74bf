package org.quantock.application.payment;

import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.ChoiceDocument;
import org.quantock.domain.payment.Comparison;

/**
 * What a practice saw of its year when it chose (PAY-90).
 *
 * @param choice what was chosen, in words
 * @param seen who chose, and when
 */
public record SeenFigures(Comparison comparison, String choice, Act seen) {

  static SeenFigures of(ChoiceDocument document) {
    return new SeenFigures(document.comparison(), document.choice(), document.seen());
  }
}
