package org.quantock.domain.payment.rule;

import java.util.List;

/**
 * What pay is multiplied by, with the arithmetic behind it.
 *
 * @param title the rule's name: Contractor population index
 * @param value exact
 * @param product the arithmetic as part of a product: "16,033 ÷ 7,087"
 * @param facts what went in
 * @param step the arithmetic as a line of a working
 */
public record Factor(String title, Exact value, String product, List<Fact> facts, String step) {

  public Factor {
    facts = List.copyOf(facts);
  }
}
