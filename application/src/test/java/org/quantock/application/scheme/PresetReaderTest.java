package org.quantock.application.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Problem;

class PresetReaderTest {

  private static final String SOMERSET = new ShippedPresets().text("somerset-2014-15");
  private final PresetReader reader = new PresetReader(new SomeFacts());

  private List<Problem> problems(String json) {
    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> reader.read(json));
    assertThat(refusal).as("the preset is refused").isNotNull();
    return refusal.problems();
  }

  private static String somersetWith(String part, String other) {
    assertThat(SOMERSET).contains(part);
    return SOMERSET.replace(part, other);
  }

  @Test
  void the_shipped_preset_of_somerset_is_whole() {
    Preset preset = reader.read(SOMERSET);

    assertThat(preset.title()).isEqualTo("Somerset Practice Quality Scheme 2014-15");
    assertThat(preset.startsOn()).isEqualTo(LocalDate.of(2014, 4, 1));
    assertThat(preset.endsOn()).isEqualTo(LocalDate.of(2015, 3, 31));
    assertThat(preset.terms().aims()).hasSize(3);
    assertThat(preset.terms().retained()).hasSize(5);
    assertThat(preset.terms().periods()).extracting(p -> p.number()).containsExactly(1, 2, 3, 4);
    assertThat(preset.terms().reference().averageList()).isEqualTo(7087);
    assertThat(preset.terms().reference().pointValue()).hasToString("£156.92");
    assertThat(preset.terms().components().get(0).partRelease()).isEqualTo(Percentage.of("50"));
  }

  @Test
  @DisplayName("SCH-6")
  void the_shipped_preset_says_what_it_assumes() {
    Preset preset = reader.read(SOMERSET);

    assertThat(preset.terms().retained()).allMatch(RetainedIndicator::assumed);
    assertThat(preset.terms().components()).allMatch(PaymentComponent::assumed);
    assertThat(preset.terms().assumptions())
        .extracting(assumption -> assumption.subject())
        .contains("Retained indicators", "Payment formula");
  }

  @Test
  void the_retained_indicators_of_the_shipped_preset_are_in_the_published_table()
      throws IOException {
    Path table = Path.of("../config/reference/qof-2014-15-indicators.csv");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(table));
    String csv = Files.readString(table);

    assertThat(reader.read(SOMERSET).terms().retained())
        .allSatisfy(kept -> assertThat(csv).contains("\n" + kept.indicator() + ","));
  }

  @Test
  void what_is_written_is_read_back_the_same() {
    Preset preset = reader.read(SOMERSET);

    assertThat(reader.read(PresetWriter.write(preset))).isEqualTo(preset);
  }

  @Test
  @DisplayName("SCH-15: the shipped preset names the rules it pays by, and says why one is off")
  void the_shipped_preset_names_its_payment_rules() {
    Preset preset = reader.read(SOMERSET);

    assertThat(preset.terms().rules())
        .extracting(AppliedRule::rule, AppliedRule::component, AppliedRule::assumed)
        .containsExactly(
            tuple(PaymentRule.CONTRACTOR_POPULATION_INDEX, "retained-indicators", true),
            tuple(PaymentRule.PRO_RATA_BY_DAYS, "protected-qof", true));
    assertThat(preset.terms().assumptions())
        .extracting(assumption -> assumption.subject())
        .contains("Disease factor");
  }

  @Test
  @DisplayName("SCH-15: rules are written and read back with their share or amount")
  void rules_are_written_and_read_back() {
    Preset preset = reader.read(SOMERSET);
    Preset changed =
        new Preset(
            preset.code(),
            preset.title(),
            preset.about(),
            preset.indicatorSet(),
            preset.startsOn(),
            preset.endsOn(),
            preset
                .terms()
                .withRules(
                    List.of(
                        new AppliedRule(
                            PaymentRule.FLOOR, "", Percentage.of("92.5"), null, false, "Agreed"),
                        new AppliedRule(
                            PaymentRule.PMS_DEDUCTION,
                            "retained-indicators",
                            null,
                            Money.of("2.22"),
                            true,
                            "Set in 2004"))));

    assertThat(reader.read(PresetWriter.write(changed))).isEqualTo(changed);
    Preset none =
        new Preset(
            preset.code(),
            preset.title(),
            preset.about(),
            preset.indicatorSet(),
            preset.startsOn(),
            preset.endsOn(),
            preset.terms().withRules(List.of()));
    assertThat(reader.read(PresetWriter.write(none)).terms().rules()).isEmpty();
  }

  @Test
  @DisplayName("SCH-15: a preset older than payment rules goes on paying by the list index")
  void a_preset_without_rules_pays_by_the_list_index() {
    String older = SOMERSET.substring(0, SOMERSET.lastIndexOf("],\n    \"rules\"")) + "]\n  }\n}\n";

    assertThat(reader.read(older).terms().rules())
        .extracting(AppliedRule::rule, AppliedRule::component)
        .containsExactly(tuple(PaymentRule.CONTRACTOR_POPULATION_INDEX, "retained-indicators"));
  }

  @Test
  void text_that_is_not_json_is_told_with_line_and_column() {
    assertThat(problems("{\n  \"format\": \"quantock-scheme/1\",\n  \"code\" \"x\"\n}"))
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("line 3")
        .contains("column");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "[]",
        "12",
        "\"text\"",
        "{",
        "{\"a\":",
        "{\"a\": 1",
        "{}}",
        "nothing",
        "{\"a\": 01}",
        "\u0000",
        "{\"code\": \"x\", \"code\": \"y\"}",
        "<html>"
      })
  void what_is_not_one_json_object_is_refused_in_words(String json) {
    assertThat(problems(json)).allSatisfy(p -> assertThat(p.message()).contains("preset"));
  }

  @Test
  void text_nested_without_end_is_refused() {
    assertThat(problems("{\"a\":".repeat(100_000))).isNotEmpty();
    assertThat(problems("[".repeat(100_000))).isNotEmpty();
  }

  @Test
  void text_over_the_limit_is_refused() {
    assertThat(problems("{\"a\": \"" + "x".repeat(PresetReader.LIMIT) + "\"}"))
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("1,000,000");
  }

  @Test
  void every_missing_member_is_named() {
    assertThat(problems("{}"))
        .extracting(Problem::field)
        .containsExactly("format", "code", "title", "indicatorSet", "startsOn", "endsOn", "terms");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"rule\": \"contractor-population-index\" | \"rule\": \"index\" | terms.rules[0].rule | contractor-population-index, prevalence-factor",
        "\"rule\": \"contractor-population-index\", | \"rule\": \"floor\", | terms.rules[0].amount | either an amount in pounds or a share",
        "\"rule\": \"contractor-population-index\", | \"rule\": \"contractor-population-index\", \"amount\": 5, | terms.rules[0].amount | needs no amount",
        "\"dueOn\": \"2014-07-31\" | \"dueOn\": \"31 July\" | terms.periods[0].dueOn | 2014-04-01",
        "\"dueOn\": \"2014-07-31\" | \"dueOn\": \"2014-02-30\" | terms.periods[0].dueOn | not a date",
        "\"dueOn\": \"2014-07-31\" | \"dueOn\": 20140731 | terms.periods[0].dueOn | text",
        "\"dueOn\": \"2014-07-31\" | \"dueOn\": \"2014-06-30\" | terms.periods[0].dueOn | after",
        "\"dueOn\": \"2014-07-31\" | \"due\": \"2014-07-31\" | terms.periods[0].due | dueOn",
        "\"endsOn\": \"2015-03-31\", | \"endsOn\": \"2014-03-31\", | endsOn | after the first day",
        "\"kind\": \"count\" | \"kind\": \"number\" | terms.questions[1].kind | narrative, count, yes-no",
        "\"indicator\": \"DM003\" | \"indicator\": \"DM999\" | terms.retained[0].indicator | not an indicator of qof-2014-15",
        "\"indicator\": \"DM003\" | \"indicator\": \"dm3\" | terms.retained[0].indicator | not an indicator code",
        "\"assumed\": true | \"assumed\": \"yes\" | terms.retained[0].assumed | true or false",
        "\"indicatorSet\": \"qof-2014-15\" | \"indicatorSet\": \"qof-1999\" | indicatorSet | qof-2014-15",
        "\"pointValue\": 156.92 | \"pointValue\": 156.925 | terms.reference.pointValue | two decimals",
        "\"pointValue\": 156.92 | \"pointValue\": 1e999999999 | terms.reference.pointValue | two decimals",
        "\"averageList\": 7087 | \"averageList\": -1 | terms.reference.averageList | zero or more",
        "\"averageList\": 7087 | \"averageList\": 7087.5 | terms.reference.averageList | whole number",
        "\"period\": 4, \"share\": 100 | \"period\": 5, \"share\": 100 | terms.shares[4] | period 5",
        "\"period\": 4, \"share\": 100 | \"period\": 4, \"share\": 101 | terms.shares[4].share | 0 to 100",
        "\"format\": \"quantock-scheme/1\" | \"format\": \"quantock-scheme/2\" | format | quantock-scheme/1",
        "\"code\": \"somerset-2014-15\" | \"code\": \"Somerset!\" | code | small letters",
        "\"title\": \"Somerset Practice Quality Scheme 2014-15\" | \"title\": null | title | null",
      })
  void what_is_wrong_is_told_with_its_place_and_what_is_allowed(
      String part, String other, String place, String words) {
    String once = SOMERSET.replaceFirst(java.util.regex.Pattern.quote(part), other);
    assertThat(once).isNotEqualTo(SOMERSET);

    assertThat(problems(once))
        .anySatisfy(
            problem -> {
              assertThat(problem.field()).isEqualTo(place);
              assertThat(problem.message()).contains(words);
            });
  }

  @Test
  void all_problems_are_told_at_once() {
    String json =
        somersetWith("\"dueOn\": \"2014-07-31\"", "\"dueOn\": \"soon\"")
            .replace("\"kind\": \"count\"", "\"kind\": \"number\"")
            .replace("\"averageList\": 7087,", "");

    assertThat(problems(json))
        .extracting(Problem::field)
        .containsExactly(
            "terms.questions[1].kind", "terms.periods[0].dueOn", "terms.reference.averageList");
  }

  @Test
  void a_list_that_holds_something_else_is_told() {
    assertThat(problems(somersetWith("\"aims\": [", "\"aims\": [ 7, ")))
        .anySatisfy(problem -> assertThat(problem.field()).isEqualTo("terms.aims[0]"));
    assertThat(problems("{\"terms\": [] }"))
        .anySatisfy(problem -> assertThat(problem.message()).contains("curly brackets"));
  }
}
