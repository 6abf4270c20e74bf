package org.quantock.application.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.scheme.Aim;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.Assumption;
import org.quantock.domain.scheme.Criterion;
import org.quantock.domain.scheme.PaymentBasis;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.Question;
import org.quantock.domain.scheme.QuestionKind;
import org.quantock.domain.scheme.ReferenceValues;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.scheme.TermsCheck;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Problems;

/**
 * Reads preset files: JSON as docs/presets.md describes it. Whatever is wrong is answered with the
 * place ({@code terms.periods[1].dueOn}, or line and column where the file is not JSON) and what is
 * allowed there; all problems at once.
 */
@ApplicationScoped
public class PresetReader {

  /** The first member of every preset file. */
  public static final String FORMAT = "quantock-scheme/1";

  /** The longest preset that is read, in characters. */
  public static final int LIMIT = 1_000_000;

  private static final int DEEPEST = 10;

  private KnownIndicators indicators;

  protected PresetReader() {}

  @Inject
  public PresetReader(KnownIndicators indicators) {
    this.indicators = indicators;
  }

  /** The preset in the text; refuses with every problem found. */
  public Preset read(String text) {
    JsonObject root = parse(text);
    var reading = new Reading();
    Preset preset = reading.preset(root);
    reading.problems.refuse();
    TermsCheck.check(preset.terms(), preset.startsOn(), preset.endsOn())
        .forEach(problem -> reading.problem(problem.field(), problem.message()));
    checkIndicators(reading, preset);
    reading.problems.refuse();
    return preset;
  }

  private void checkIndicators(Reading reading, Preset preset) {
    var known = indicators.of(preset.indicatorSet());
    if (known.isEmpty()) {
      reading.problem(
          "indicatorSet",
          "There is no published indicator set %s. Published sets: %s."
              .formatted(preset.indicatorSet(), listed(indicators.sets())));
      return;
    }
    UnknownIndicators.of(preset.terms(), preset.indicatorSet(), known.get())
        .forEach(problem -> reading.problem(problem.field(), problem.message()));
  }

  private static String listed(List<IndicatorSetCode> sets) {
    return sets.isEmpty()
        ? "none"
        : sets.stream().map(IndicatorSetCode::value).collect(Collectors.joining(", "));
  }

  private static JsonObject parse(String text) {
    if (text == null || text.isBlank()) {
      throw new InvalidInput("", "The preset is empty; it must hold one JSON object.");
    }
    if (text.length() > LIMIT) {
      throw new InvalidInput("", "The preset must be %,d characters or fewer.".formatted(LIMIT));
    }
    String json = text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      checkSyntax(json);
      if (reader.read() instanceof JsonObject object) {
        return object;
      }
      throw new InvalidInput("", "The preset must be one JSON object, in curly brackets.");
    } catch (JsonParsingException e) {
      JsonLocation at = e.getLocation();
      throw new InvalidInput(
          "",
          at == null || at.getLineNumber() < 1
              ? "The preset is not JSON."
              : "The preset is not JSON: it goes wrong at %s. Look for a missing comma, quotation mark or bracket there or just before."
                  .formatted(words(at)));
    } catch (JsonException | IllegalStateException | NoSuchElementException e) {
      throw new InvalidInput("", "The preset is not JSON: it ends too early or is damaged.");
    }
  }

  /** Goes through the whole text once: its syntax, its depth, and members given twice. */
  private static void checkSyntax(String json) {
    Deque<Set<String>> open = new ArrayDeque<>();
    try (JsonParser parser = Json.createParser(new StringReader(json))) {
      while (parser.hasNext()) {
        switch (parser.next()) {
          case START_OBJECT, START_ARRAY -> {
            open.push(new HashSet<>());
            if (open.size() > DEEPEST) {
              throw new InvalidInput(
                  "",
                  "The preset has brackets in brackets deeper than any preset needs, at %s."
                      .formatted(words(parser.getLocation())));
            }
          }
          case END_OBJECT, END_ARRAY -> open.pop();
          case KEY_NAME -> {
            if (!open.getFirst().add(parser.getString())) {
              throw new InvalidInput(
                  "",
                  "The preset has the member “%s” twice in one object, the second time at %s."
                      .formatted(
                          Reading.shortened(parser.getString()), words(parser.getLocation())));
            }
          }
          default -> {
            // a value, which is looked at when the preset is read
          }
        }
      }
    }
    if (!open.isEmpty()) {
      throw new InvalidInput(
          "", "The preset is not JSON: a closing bracket is missing at its end.");
    }
  }

  private static String words(JsonLocation at) {
    return "line %d, column %d".formatted(at.getLineNumber(), at.getColumnNumber());
  }

  /** One reading: walks the tree and collects problems instead of stopping at the first. */
  private static final class Reading {

    private final Problems problems = new Problems();

    private void problem(String place, String message) {
      problems.require(false, place, place.isEmpty() ? message : place + ": " + message);
    }

    Preset preset(JsonObject root) {
      var top = new Member("", root);
      String format = top.text("format", true);
      if (!format.isEmpty() && !format.equals(FORMAT)) {
        problem("format", "this must be “%s”; it is “%s”.".formatted(FORMAT, shortened(format)));
      }
      String code = top.text("code", true);
      if (!code.isEmpty() && !SchemeCode.isWellFormed(code)) {
        problem("code", "a code has 3 to 40 small letters, digits and hyphens.");
        code = "";
      }
      String title = top.text("title", true);
      problems.optionalText("title", "the title", title, 200);
      String about = top.text("about", false);
      problems.optionalText("about", "what the preset says about itself", about, 5000);
      String set = top.text("indicatorSet", true);
      if (!set.isEmpty() && !IndicatorSetCode.isWellFormed(set)) {
        problem("indicatorSet", "a set code has small letters, digits and hyphens.");
        set = "";
      }
      LocalDate startsOn = top.date("startsOn");
      LocalDate endsOn = top.date("endsOn");
      if (startsOn.isAfter(LocalDate.MIN)
          && endsOn.isAfter(LocalDate.MIN)
          && !endsOn.isAfter(startsOn)) {
        problem("endsOn", "the last day must be after the first day, %s.".formatted(startsOn));
      }
      Terms terms = terms(top.object("terms"));
      top.refuseOthers();
      return new Preset(
          new SchemeCode(code.isEmpty() ? "none" : code),
          title,
          about,
          new IndicatorSetCode(set.isEmpty() ? "none" : set),
          startsOn,
          endsOn,
          terms);
    }

    private Terms terms(Member terms) {
      var read =
          new Terms(
              terms.text("agreement", true),
              terms.list("retained", this::retained),
              terms.list("aims", (m, i) -> aim(m)),
              terms.list("questions", (m, i) -> question(m)),
              terms.list("periods", (m, i) -> period(m, i + 1)),
              terms.list("criteria", (m, i) -> criterion(m)),
              terms.list("components", (m, i) -> component(m)),
              terms.list("shares", (m, i) -> share(m)),
              reference(terms.object("reference")),
              terms.list("assumptions", (m, i) -> assumption(m)),
              terms.has("rules") ? terms.list("rules", (m, i) -> rule(m)) : List.of());
      boolean named = terms.has("rules");
      terms.refuseOthers();
      return named ? read : read.withRules(beforeRulesWereNamed(read.components()));
    }

    /** Files without rules are older than them: points were paid by the list index then. */
    private static List<AppliedRule> beforeRulesWereNamed(List<PaymentComponent> components) {
      return components.stream()
          .filter(component -> component.basis() == PaymentBasis.QOF_POINTS)
          .map(
              component ->
                  new AppliedRule(
                      PaymentRule.CONTRACTOR_POPULATION_INDEX,
                      component.code(),
                      null,
                      null,
                      component.assumed(),
                      "The preset names no payment rules; points are paid by the list index."))
          .toList();
    }

    private RetainedIndicator retained(Member member, int index) {
      String code = member.text("indicator", true);
      boolean assumed = member.truth("assumed");
      if (!IndicatorCode.isWellFormed(code)) {
        if (!code.isEmpty()) {
          problem(
              member.place("indicator"),
              "“%s” is not an indicator code; an example is DM007.".formatted(shortened(code)));
        }
        code = "NONE%03d".formatted(Math.min(index, 999));
      }
      return new RetainedIndicator(new IndicatorCode(code), assumed);
    }

    private Aim aim(Member member) {
      return new Aim(
          member.text("code", true), member.text("title", true), member.text("description", true));
    }

    private Question question(Member member) {
      QuestionKind kind = member.constant("kind", QuestionKind.YES_NO, QuestionKind.values());
      return new Question(
          member.text("code", true),
          member.text("aim", true),
          member.text("text", true),
          member.text("hint", false),
          kind,
          kind == QuestionKind.NARRATIVE
              ? member.whole("maximumLength", true)
              : member.whole("maximumLength", false));
    }

    private ReportingPeriod period(Member member, int number) {
      return new ReportingPeriod(
          number,
          member.text("name", true),
          member.date("startsOn"),
          member.date("endsOn"),
          member.date("dueOn"));
    }

    private Criterion criterion(Member member) {
      return new Criterion(
          member.text("code", true), member.text("aim", false), member.text("text", true));
    }

    private PaymentComponent component(Member member) {
      return new PaymentComponent(
          member.text("code", true),
          member.text("name", true),
          member.constant("basis", PaymentBasis.FIXED, PaymentBasis.values()),
          member.money("rate", false),
          member.percentage("partRelease"),
          member.truth("assumed"),
          member.text("source", true));
    }

    private PaymentShare share(Member member) {
      return new PaymentShare(
          member.text("component", true), member.whole("period", true), member.percentage("share"));
    }

    private AppliedRule rule(Member member) {
      return new AppliedRule(
          member.constant("rule", PaymentRule.CAP, PaymentRule.values()),
          member.text("component", false),
          member.has("share") ? member.percentage("share") : null,
          member.has("amount") ? member.money("amount", true) : null,
          member.truth("assumed"),
          member.text("source", true));
    }

    private ReferenceValues reference(Member member) {
      var read =
          new ReferenceValues(
              member.money("pointValue", true),
              member.whole("averageList", true),
              member.text("source", true));
      member.refuseOthers();
      return read;
    }

    private Assumption assumption(Member member) {
      return new Assumption(member.text("subject", true), member.text("explanation", true));
    }

    /** One object of the file with its place, and the members that were asked for. */
    private final class Member {

      private final String place;
      private final JsonObject object;
      private final Set<String> asked = new HashSet<>();

      Member(String place, JsonObject object) {
        this.place = place;
        this.object = object;
      }

      String place(String name) {
        return place.isEmpty() ? name : place + "." + name;
      }

      private JsonValue find(String name, boolean required) {
        asked.add(name);
        if (object == null) {
          return null;
        }
        JsonValue value = object.get(name);
        if (value == null && required) {
          problem(place(name), "this is missing.");
        }
        return value;
      }

      /** Whether the member is there at all. */
      boolean has(String name) {
        asked.add(name);
        return object != null && object.containsKey(name);
      }

      private void wrongType(String name, String wanted, JsonValue found) {
        problem(place(name), "this must be %s, and it is %s.".formatted(wanted, kind(found)));
      }

      String text(String name, boolean required) {
        JsonValue value = find(name, required);
        if (value == null) {
          return "";
        }
        if (!(value instanceof JsonString text)) {
          wrongType(name, "a text in quotation marks", value);
          return "";
        }
        if (required && text.getString().isBlank()) {
          problem(place(name), "this must not be empty.");
          return "";
        }
        return text.getString().strip();
      }

      LocalDate date(String name) {
        String text = text(name, true);
        if (text.isEmpty()) {
          return LocalDate.MIN;
        }
        try {
          LocalDate date = LocalDate.parse(text);
          if (date.getYear() >= 2000 && date.getYear() <= 2100) {
            return date;
          }
          problem(place(name), "the year must lie between 2000 and 2100.");
        } catch (DateTimeException e) {
          problem(
              place(name),
              "“%s” is not a date; write year, month and day as in 2014-04-01."
                  .formatted(shortened(text)));
        }
        return LocalDate.MIN;
      }

      boolean truth(String name) {
        JsonValue value = find(name, true);
        if (value == null || value == JsonValue.FALSE || value == JsonValue.TRUE) {
          return value == JsonValue.TRUE;
        }
        wrongType(name, "true or false", value);
        return false;
      }

      int whole(String name, boolean required) {
        JsonValue value = find(name, required);
        if (value == null) {
          return 0;
        }
        if (value instanceof JsonNumber number) {
          BigDecimal exact = number.bigDecimalValue();
          if (exact.signum() >= 0 && exact.compareTo(BigDecimal.valueOf(1_000_000_000)) < 0) {
            try {
              return exact.intValueExact();
            } catch (ArithmeticException e) {
              problem(place(name), "this must be a whole number.");
              return 0;
            }
          }
        }
        wrongType(name, "a whole number, zero or more", value);
        return 0;
      }

      Money money(String name, boolean required) {
        JsonValue value = find(name, required);
        if (value == null) {
          return Money.ZERO;
        }
        if (value instanceof JsonNumber number && fits(number.bigDecimalValue(), 2)) {
          return new Money(number.bigDecimalValue());
        }
        wrongType(
            name, "an amount of pounds from 0 to 9999999999.99 with at most two decimals", value);
        return Money.ZERO;
      }

      Percentage percentage(String name) {
        JsonValue value = find(name, true);
        if (value == null) {
          return Percentage.HUNDRED;
        }
        if (value instanceof JsonNumber number
            && fits(number.bigDecimalValue(), 4)
            && number.bigDecimalValue().compareTo(BigDecimal.valueOf(100)) <= 0) {
          return new Percentage(number.bigDecimalValue());
        }
        wrongType(name, "a percentage from 0 to 100 with at most four decimals", value);
        return Percentage.HUNDRED;
      }

      /** Compared by digits, so that 1e999999999 costs nothing. */
      private boolean fits(BigDecimal value, int decimals) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.signum() >= 0
            && stripped.scale() <= decimals
            && stripped.precision() - stripped.scale() <= 10;
      }

      <E extends Enum<E>> E constant(String name, E fallback, E[] allowed) {
        String text = text(name, true);
        if (text.isEmpty()) {
          return fallback;
        }
        for (E constant : allowed) {
          if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
            return constant;
          }
        }
        problem(
            place(name),
            "“%s” is not known; allowed are %s."
                .formatted(
                    shortened(text),
                    Arrays.stream(allowed)
                        .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.joining(", "))));
        return fallback;
      }

      Member object(String name) {
        JsonValue value = find(name, true);
        if (value instanceof JsonObject found) {
          return new Member(place(name), found);
        }
        if (value != null) {
          wrongType(name, "an object in curly brackets", value);
        }
        return new Member(place(name), null);
      }

      <T> List<T> list(String name, BiFunction<Member, Integer, T> item) {
        JsonValue value = find(name, true);
        if (value != null && !(value instanceof JsonArray)) {
          wrongType(name, "a list in square brackets", value);
        }
        List<T> items = new ArrayList<>();
        if (value instanceof JsonArray array) {
          if (array.size() > 200) {
            problem(place(name), "this has %d items; at most 200.".formatted(array.size()));
            return items;
          }
          for (int i = 0; i < array.size(); i++) {
            String at = place(name) + "[" + i + "]";
            if (array.get(i) instanceof JsonObject found) {
              var member = new Member(at, found);
              items.add(item.apply(member, i));
              member.refuseOthers();
            } else {
              problem(
                  at,
                  "this must be an object in curly brackets, and it is %s."
                      .formatted(kind(array.get(i))));
            }
          }
        }
        return items;
      }

      /** Members that no preset has are most often misspelt. */
      void refuseOthers() {
        if (object == null) {
          return;
        }
        for (String name : object.keySet()) {
          if (!asked.contains(name)) {
            problem(
                place(shortened(name)),
                "a preset has no such member here; allowed are %s."
                    .formatted(String.join(", ", new TreeSet<>(asked))));
          }
        }
      }
    }

    private static String kind(JsonValue value) {
      return switch (value.getValueType()) {
        case ARRAY -> "a list";
        case OBJECT -> "an object";
        case STRING -> "the text “%s”".formatted(shortened(((JsonString) value).getString()));
        case NUMBER -> "the number " + shortened(value.toString());
        case TRUE -> "true";
        case FALSE -> "false";
        case NULL -> "null";
      };
    }

    private static String shortened(String text) {
      return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
  }
}
