package org.quantock.domain.payment.deck;

/**
 * What came out of a case.
 *
 * @param deck the name of the deck it is of
 * @param got as the expected value is written; a refusal with its reason
 * @param passes whether it is what was expected
 */
public record DeckResult(String deck, DeckCase of, String got, boolean passes) {

  /** As a refusal says it: "Q003 of qof-2014-15: expected 5.32, got 5.31". */
  public String words() {
    return "%s of %s: expected %s, got %s".formatted(of.code(), deck, of.expected(), got);
  }
}
