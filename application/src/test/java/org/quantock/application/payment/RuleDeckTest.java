package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.application.indicator.InMemoryIndicatorSets;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.application.scheme.Preset;
import org.quantock.application.scheme.PresetReader;
import org.quantock.application.scheme.SchemeDeck;
import org.quantock.application.scheme.ShippedPresets;
import org.quantock.application.scheme.SomeFacts;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.deck.Deck;
import org.quantock.domain.payment.deck.DeckBench;
import org.quantock.domain.payment.deck.DeckCase;
import org.quantock.domain.payment.deck.DeckResult;
import org.quantock.domain.payment.deck.DeckRule;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problem;

/** The shipped rule test decks. */
class RuleDeckTest {

  private static final InMemoryIndicatorSets SETS = sets();
  private static final DeckRuns RUNS = new DeckRuns(new Decks(), SETS);

  private static InMemoryIndicatorSets sets() {
    var sets = new InMemoryIndicatorSets();
    sets.add(ReferenceTable.QOF_2014_15.read());
    return sets;
  }

  private static Scheme somerset(Terms terms) {
    Preset preset = preset();
    return new Scheme(
        new Scheme.Outline(
            preset.code(),
            preset.title(),
            new OrganisationCode("QCC"),
            new OrganisationCode("QAT"),
            Optional.empty(),
            preset.indicatorSet(),
            preset.startsOn(),
            preset.endsOn()),
        terms,
        PersonId.fresh(),
        java.time.Instant.parse("2026-11-26T09:00:00Z"));
  }

  private static Preset preset() {
    return new PresetReader(new SomeFacts()).read(new ShippedPresets().text("somerset-2014-15"));
  }

  static Stream<DeckResult> results() {
    return RUNS.results(somerset(preset().terms())).stream();
  }

  @ParameterizedTest
  @MethodSource("results")
  @DisplayName("SCH-17: every case of the shipped decks comes out as expected")
  void every_case_comes_out_as_expected(DeckResult result) {
    assertThat(result.passes()).as(result.words()).isTrue();
  }

  @Test
  @DisplayName("SCH-17: the decks have a case of every rule, and fifty published scores")
  void every_rule_has_a_case() {
    List<DeckCase> cases = results().map(DeckResult::of).toList();

    assertThat(cases)
        .extracting(DeckCase::rule)
        .contains(Stream.of(DeckRule.values()).map(DeckRule::title).toArray(String[]::new));
    assertThat(cases)
        .filteredOn(each -> each.source().matches("[A-Z][0-9]{5}, AST00[1-4], HSCIC QOF 2014-15.*"))
        .hasSizeGreaterThan(50);
  }

  @Test
  @DisplayName("SCH-17: a scheme whose terms pay otherwise fails its own deck, by the case")
  void a_scheme_that_pays_otherwise_fails() {
    Terms terms = preset().terms();
    List<PaymentShare> shares =
        terms.shares().stream()
            .map(
                share ->
                    share.component().equals("protected-qof")
                        ? new PaymentShare(
                            share.component(),
                            share.period(),
                            Percentage.of(share.period() == 1 ? "40" : "20"))
                        : share)
            .toList();

    SchemeDeck.Outcome outcome = RUNS.run(somerset(terms.withShares(shares)));

    assertThat(outcome.passes()).isFalse();
    assertThat(outcome.failures())
        .contains("S001 of somerset-2014-15: expected 25000.00, got 40000.00");
    assertThat(outcome.words()).contains("2 of");
  }

  @Test
  @DisplayName("SCH-17: a switched off rule is noticed by the deck")
  void a_switched_off_rule_is_noticed() {
    SchemeDeck.Outcome outcome = RUNS.run(somerset(preset().terms().withRules(List.of())));

    assertThat(outcome.failures())
        .singleElement()
        .asString()
        .startsWith("S006 of somerset-2014-15: expected 1913.61, got ");
  }

  @Test
  void a_scheme_without_cases_of_its_own_runs_the_national_ones() {
    assertThat(RUNS.national(ReferenceTable.QOF_2014_15.code()))
        .extracting(DeckResult::deck)
        .containsOnly("payment-rules", "qof-2014-15");
    assertThat(new Decks().find("no-such-deck")).isEmpty();
    assertThat(new Decks().find("../schemes/index")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unheard | a=1 | refused: There is no rule",
        "rounding | numerator=1 | refused: The case does not give “denominator”.",
        "rounding | numerator=1; denominator=2; more=3 | refused: The rule knows no input “more”.",
        "rounding | numerator=x; denominator=2 | refused: ",
        "indicator | indicator=AST002; numerator=1; denominator=2 | refused: There is no indicator set",
      })
  void a_case_that_cannot_be_run_says_why(String rule, String input, String got) {
    Deck deck =
        DeckFile.read(
            "test", "CASE,RULE,INPUT,EXPECTED,SOURCE\nT1,%s,%s,1,x\n".formatted(rule, input));

    assertThat(deck.run(new DeckBench(Optional.empty(), Optional.empty())))
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.passes()).isFalse();
              assertThat(result.got()).startsWith(got);
            });
  }

  @Test
  void a_file_that_is_no_deck_is_told_with_its_lines() {
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                DeckFile.read(
                    "test",
                    """
                    CASE,RULE,INPUT,EXPECTED,SOURCE
                    T1,rounding,numerator,1,x
                    T1,rounding,numerator=1,,x
                    """));

    assertThat(refusal.problems())
        .extracting(Problem::message)
        .containsExactly(
            "test.csv, line 2: “numerator” is not a pair name=value.",
            "test.csv, line 3: EXPECTED is empty.",
            "test.csv, line 3: there is another case “T1”.");
    assertThat(
            catchThrowableOfType(InvalidInput.class, () -> DeckFile.read("test", "A,B\n1,2\n"))
                .problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("the columns are CASE, RULE"));
  }
}
