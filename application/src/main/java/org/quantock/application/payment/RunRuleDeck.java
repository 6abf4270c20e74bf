package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.payment.deck.DeckResult;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** Runs the rule test decks for an administrator to look at; nothing is stored. */
@Query
@Requires(Permission.VIEW_RULE_DECK)
public class RunRuleDeck {

  private DeckRuns runs;
  private IndicatorSets sets;
  private Schemes schemes;
  private Decks decks;

  protected RunRuleDeck() {}

  @Inject
  public RunRuleDeck(DeckRuns runs, IndicatorSets sets, Schemes schemes, Decks decks) {
    this.runs = runs;
    this.sets = sets;
    this.schemes = schemes;
    this.decks = decks;
  }

  /** A deck that can be run, by the name of its file. */
  public record Choice(String name, String title) {}

  /** The national decks, and those of schemes that have their own. */
  public List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    for (IndicatorSet set : sets.all()) {
      choices.add(new Choice(set.code().value(), "Payment rules and " + set.title()));
    }
    schemes.all().stream()
        .filter(scheme -> decks.find(scheme.code().value()).isPresent())
        .forEach(scheme -> choices.add(new Choice(scheme.code().value(), scheme.name())));
    return choices;
  }

  /**
   * @param name of one of the choices; the first of them where it is none
   */
  public List<DeckResult> ask(String name) {
    List<Choice> choices = choices();
    if (choices.isEmpty()) {
      return List.of();
    }
    String chosen =
        choices.stream()
            .map(Choice::name)
            .filter(each -> each.equals(name))
            .findFirst()
            .orElse(choices.get(0).name());
    return sets.all().stream()
        .filter(set -> set.code().value().equals(chosen))
        .findFirst()
        .map(set -> runs.national(set.code()))
        .orElseGet(() -> runs.results(schemes.get(new SchemeCode(chosen))));
  }
}
