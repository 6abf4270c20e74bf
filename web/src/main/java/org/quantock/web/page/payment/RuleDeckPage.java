package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.payment.RunRuleDeck;
import org.quantock.domain.payment.deck.DeckResult;

/** Runs the rule test deck that the address names, and shows each case. */
@Named
@RequestScoped
public class RuleDeckPage {

  @Inject @Param private String deck;
  @Inject private RunRuleDeck runRuleDeck;

  private List<DeckResult> results;

  public List<RunRuleDeck.Choice> choices() {
    return runRuleDeck.choices();
  }

  public List<DeckResult> results() {
    if (results == null) {
      results = runRuleDeck.ask(deck == null ? "" : deck);
    }
    return results;
  }

  public long failed() {
    return results().stream().filter(result -> !result.passes()).count();
  }
}
