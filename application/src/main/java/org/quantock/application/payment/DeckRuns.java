package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.application.scheme.SchemeDeck;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.payment.deck.DeckBench;
import org.quantock.domain.payment.deck.DeckResult;
import org.quantock.domain.scheme.Scheme;

/**
 * Runs the test deck of a scheme: the payment rules, the national cases of its indicator set, and
 * its own cases where there are any (SCH-17). Checks nobody: its callers do.
 */
@ApplicationScoped
public class DeckRuns implements SchemeDeck {

  private Decks decks;
  private IndicatorSets sets;

  protected DeckRuns() {}

  @Inject
  public DeckRuns(Decks decks, IndicatorSets sets) {
    this.decks = decks;
    this.sets = sets;
  }

  @Override
  public Outcome run(Scheme scheme) {
    List<DeckResult> results = results(scheme);
    return new Outcome(
        results.size(),
        results.stream().filter(result -> !result.passes()).map(DeckResult::words).toList());
  }

  /** Every case of the payment rules, of the set and of the scheme. */
  public List<DeckResult> results(Scheme scheme) {
    List<DeckResult> results = new ArrayList<>(national(scheme.indicatorSet()));
    decks
        .find(scheme.code().value())
        .ifPresent(
            deck ->
                results.addAll(
                    deck.run(
                        new DeckBench(sets.find(scheme.indicatorSet()), Optional.of(scheme)))));
    return results;
  }

  /** Every case of the payment rules and of a set. */
  public List<DeckResult> national(IndicatorSetCode code) {
    Optional<IndicatorSet> set = sets.find(code);
    List<DeckResult> results = new ArrayList<>();
    for (String name : List.of(Decks.PAYMENT_RULES, code.value())) {
      decks
          .find(name)
          .ifPresent(deck -> results.addAll(deck.run(new DeckBench(set, Optional.empty()))));
    }
    return results;
  }
}
