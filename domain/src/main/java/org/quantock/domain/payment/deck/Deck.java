package org.quantock.domain.payment.deck;

import java.math.BigDecimal;
import java.util.List;
import org.quantock.domain.shared.DomainException;

/**
 * Worked cases that belong together: those of a national indicator set, of the payment rules, or of
 * one scheme.
 */
public record Deck(String name, List<DeckCase> cases) {

  public Deck {
    cases = List.copyOf(cases);
  }

  /** Runs every case. */
  public List<DeckResult> run(DeckBench bench) {
    return cases.stream().map(each -> run(each, bench)).toList();
  }

  private DeckResult run(DeckCase each, DeckBench bench) {
    String got = got(each, bench);
    return new DeckResult(name, each, got, isExpected(each.expected(), got));
  }

  private static String got(DeckCase each, DeckBench bench) {
    try {
      var inputs = new DeckInputs(each.input());
      String got = DeckRule.named(each.rule()).work(inputs, bench);
      inputs.refuseOthers();
      return got;
    } catch (DomainException | IllegalArgumentException refusal) {
      return "refused: " + refusal.getMessage();
    }
  }

  private static boolean isExpected(String expected, String got) {
    if (got.equals(expected) || got.startsWith(expected + ": ")) {
      return true;
    }
    try {
      return new BigDecimal(expected).compareTo(new BigDecimal(got)) == 0;
    } catch (NumberFormatException notNumbers) {
      return false;
    }
  }
}
