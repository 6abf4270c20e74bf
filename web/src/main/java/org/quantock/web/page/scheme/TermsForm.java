package org.quantock.web.page.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.scheme.KnownIndicators.KnownIndicator;
import org.quantock.domain.indicator.IndicatorCode;
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
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Problem;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.Option;

/**
 * The form of one section of the terms: its rows of fields, what they hold, and the terms that come
 * out of them. Field ids follow the places of the preset file: {@code terms.aims[0].title} is asked
 * by {@code aims-0-title}.
 */
public final class TermsForm {

  /** How many empty rows a list offers for more items. */
  private static final int SPARE = 2;

  /** What the choice "the whole scheme" is called; no code of a component has capitals. */
  private static final String WHOLE_SCHEME = "WHOLE-SCHEME";

  /** What kind of control a field is. */
  public enum Control {
    INPUT,
    AREA,
    SELECT,
    DATE,
    TICK
  }

  /**
   * One field.
   *
   * @param options for a select or a tick, else empty
   * @param limit of characters, 0 for none
   */
  public record Asked(
      String id, Control control, String label, String hint, List<Option> options, int limit) {

    public String kind() {
      return control.name();
    }

    public int lines() {
      return limit > 5000 ? 20 : limit > 500 ? 4 : 2;
    }
  }

  /** The fields of one item. */
  public record Row(String title, List<Asked> fields) {}

  private final TermsSection section;
  private final Terms terms;
  private final List<KnownIndicator> known;
  final Map<String, String> texts = new HashMap<>();
  final Map<String, DateParts> dates = new HashMap<>();
  final Map<String, List<String>> ticks = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private final Set<String> made = new HashSet<>();

  /** For each item that stays, the row it came from. */
  private final List<Integer> kept = new ArrayList<>();

  TermsForm(TermsSection section, Terms terms, List<KnownIndicator> known) {
    this.section = section;
    this.terms = terms;
    this.known = known;
    rows().forEach(row -> row.fields().forEach(this::prepare));
  }

  private void prepare(Asked field) {
    switch (field.control()) {
      case DATE -> dates.put(field.id(), DateParts.EMPTY);
      case TICK -> ticks.put(field.id(), List.of());
      default -> texts.put(field.id(), null);
    }
  }

  // ---- The fields.

  List<Row> rows() {
    return switch (section) {
      case AGREEMENT ->
          List.of(
              new Row("", List.of(area("agreement", "The agreement that practices sign", 20_000))));
      case REFERENCE -> List.of(new Row("", reference()));
      case SHARES -> terms.components().stream().map(this::shareRow).toList();
      default -> listRows();
    };
  }

  private List<Row> listRows() {
    List<Row> rows = new ArrayList<>();
    int size = size();
    for (int i = 0; i < size + SPARE; i++) {
      List<Asked> fields = new ArrayList<>(fields(i));
      if (i < size) {
        fields.add(
            tick(id(i, "remove"), "Remove", "Remove this " + one(), "It goes when you save"));
      }
      rows.add(
          new Row(
              i < size
                  ? "%s %d".formatted(capital(one()), i + 1)
                  : "Another %s (leave empty if there is none)".formatted(one()),
              fields));
    }
    return rows;
  }

  private int size() {
    return switch (section) {
      case AIMS -> terms.aims().size();
      case QUESTIONS -> terms.questions().size();
      case RETAINED -> terms.retained().size();
      case PERIODS -> terms.periods().size();
      case CRITERIA -> terms.criteria().size();
      case COMPONENTS -> terms.components().size();
      case RULES -> terms.rules().size();
      case ASSUMPTIONS -> terms.assumptions().size();
      case SHARES, REFERENCE, AGREEMENT -> 0;
    };
  }

  private String one() {
    return switch (section) {
      case AIMS -> "aim";
      case QUESTIONS -> "question";
      case RETAINED -> "indicator";
      case PERIODS -> "period";
      case CRITERIA -> "criterion";
      case COMPONENTS -> "component";
      case RULES -> "payment rule";
      case ASSUMPTIONS -> "assumption";
      case SHARES, REFERENCE, AGREEMENT -> "";
    };
  }

  private List<Asked> fields(int i) {
    return switch (section) {
      case AIMS ->
          List.of(
              input(id(i, "title"), "Title", ""), area(id(i, "description"), "Description", 2000));
      case QUESTIONS ->
          List.of(
              select(id(i, "aim"), "Under which aim?", aims()),
              area(id(i, "text"), "Question", 1000),
              input(id(i, "hint"), "Help under the question", "May be empty"),
              select(id(i, "kind"), "Kind of answer", kinds()),
              input(
                  id(i, "maximumLength"),
                  "Longest answer, in characters",
                  "For answers in words; up to 10,000"));
      case RETAINED ->
          List.of(
              select(id(i, "indicator"), "Indicator", indicators()),
              tick(
                  id(i, "assumed"),
                  "Is it assumed?",
                  "The choice of this indicator is an assumption",
                  ""));
      case PERIODS ->
          List.of(
              input(id(i, "name"), "Name", "For example, Quarter 1 (April to June 2014)"),
              date(id(i, "startsOn"), "First day"),
              date(id(i, "endsOn"), "Last day"),
              date(id(i, "dueOn"), "Report due on"));
      case CRITERIA ->
          List.of(
              select(id(i, "aim"), "About which aim?", aimsOrWhole()),
              area(id(i, "text"), "Criterion", 1000));
      case COMPONENTS ->
          List.of(
              input(id(i, "name"), "Name", ""),
              select(id(i, "basis"), "Worked out from", bases()),
              input(
                  id(i, "rate"),
                  "Rate in pounds",
                  "For a rate for each patient or a fixed sum; else leave at 0"),
              input(
                  id(i, "partRelease"),
                  "Released when a report is satisfied in part, in per cent",
                  "From 0 to 100"),
              tick(id(i, "assumed"), "Is it assumed?", "This component is an assumption", ""),
              area(id(i, "source"), "Source, or why it is assumed", 2000));
      case RULES ->
          List.of(
              select(id(i, "rule"), "Rule", rules()),
              select(id(i, "component"), "About which component?", componentsOrWhole()),
              input(
                  id(i, "share"),
                  "Share, in per cent",
                  "For aspiration; for a floor or cap as a share of the baseline; else leave empty"),
              input(
                  id(i, "amount"),
                  "Amount in pounds",
                  "For the PMS deduction, for each patient; for a floor or cap; else leave empty"),
              tick(id(i, "assumed"), "Is it assumed?", "This rule is an assumption", ""),
              area(id(i, "source"), "Source, or why it is assumed", 2000));
      case ASSUMPTIONS ->
          List.of(
              input(id(i, "subject"), "What is assumed?", ""),
              area(id(i, "explanation"), "Why, and from what", 2000));
      case SHARES, REFERENCE, AGREEMENT -> List.of();
    };
  }

  private List<Asked> reference() {
    return List.of(
        input("reference-pointValue", "Value of a point, in pounds", "For example, 156.92"),
        input("reference-averageList", "National average list, in patients", "For example, 7087"),
        area("reference-source", "Where both come from", 1000));
  }

  private Row shareRow(PaymentComponent component) {
    return new Row(
        component.name(),
        terms.periods().stream()
            .map(
                period ->
                    input(
                        shareId(component, period),
                        period.shortName() + ", in per cent",
                        "From 0 to 100; the shares of a component add up to 100"))
            .toList());
  }

  private String shareId(PaymentComponent component, ReportingPeriod period) {
    return "shares-%d-%d".formatted(terms.components().indexOf(component), period.number());
  }

  private String id(int row, String name) {
    return section.address() + "-" + row + "-" + name;
  }

  private static Asked input(String id, String label, String hint) {
    return new Asked(id, Control.INPUT, label, empty(hint), List.of(), 0);
  }

  private static Asked area(String id, String label, int limit) {
    return new Asked(id, Control.AREA, label, null, List.of(), limit);
  }

  private static Asked date(String id, String label) {
    return new Asked(id, Control.DATE, label, null, List.of(), 0);
  }

  private static Asked select(String id, String label, List<Option> options) {
    return new Asked(id, Control.SELECT, label, null, options, 0);
  }

  private static Asked tick(String id, String legend, String label, String hint) {
    return new Asked(
        id, Control.TICK, legend, null, List.of(new Option("yes", label, empty(hint))), 0);
  }

  private static String empty(String text) {
    return text.isEmpty() ? null : text;
  }

  private List<Option> aims() {
    return terms.aims().stream().map(aim -> new Option(aim.code(), aim.title())).toList();
  }

  private List<Option> aimsOrWhole() {
    List<Option> options = new ArrayList<>();
    options.add(new Option("whole-report", "The whole report"));
    options.addAll(aims());
    return options;
  }

  private List<Option> indicators() {
    return known.stream()
        .map(
            each ->
                new Option(
                    each.code().value(), "%s: %s".formatted(each.code(), each.description())))
        .toList();
  }

  private List<Option> componentsOrWhole() {
    List<Option> options = new ArrayList<>();
    options.add(new Option(WHOLE_SCHEME, "The whole scheme"));
    terms
        .components()
        .forEach(component -> options.add(new Option(component.code(), component.name())));
    return options;
  }

  private static List<Option> rules() {
    return Arrays.stream(PaymentRule.values())
        .map(rule -> new Option(rule.name(), rule.title()))
        .toList();
  }

  private static List<Option> kinds() {
    var words = new SchemeWords();
    return Arrays.stream(QuestionKind.values())
        .map(kind -> new Option(kind.name(), words.kind(kind)))
        .toList();
  }

  private static List<Option> bases() {
    var words = new SchemeWords();
    return Arrays.stream(PaymentBasis.values())
        .map(basis -> new Option(basis.name(), words.basis(basis)))
        .toList();
  }

  // ---- From the terms into the fields.

  void fill() {
    switch (section) {
      case AGREEMENT -> texts.put("agreement", terms.agreement());
      case REFERENCE -> {
        texts.put("reference-pointValue", plain(terms.reference().pointValue().amount()));
        texts.put("reference-averageList", String.valueOf(terms.reference().averageList()));
        texts.put("reference-source", terms.reference().source());
      }
      case SHARES ->
          terms
              .components()
              .forEach(
                  component -> terms.periods().forEach(period -> fillShare(component, period)));
      default -> {
        for (int i = 0; i < size(); i++) {
          fill(i);
        }
      }
    }
  }

  private void fillShare(PaymentComponent component, ReportingPeriod period) {
    texts.put(
        shareId(component, period),
        terms.sharesOf(component).stream()
            .filter(share -> share.period() == period.number())
            .map(share -> plain(share.share().value()))
            .findFirst()
            .orElse("0"));
  }

  private void fill(int i) {
    switch (section) {
      case AIMS -> {
        texts.put(id(i, "title"), terms.aims().get(i).title());
        texts.put(id(i, "description"), terms.aims().get(i).description());
      }
      case QUESTIONS -> {
        Question question = terms.questions().get(i);
        texts.put(id(i, "aim"), question.aim());
        texts.put(id(i, "text"), question.text());
        texts.put(id(i, "hint"), question.hint());
        texts.put(id(i, "kind"), question.kind().name());
        texts.put(
            id(i, "maximumLength"),
            question.maximumLength() == 0 ? null : String.valueOf(question.maximumLength()));
      }
      case RETAINED -> {
        texts.put(id(i, "indicator"), terms.retained().get(i).indicator().value());
        ticks.put(id(i, "assumed"), ticked(terms.retained().get(i).assumed()));
      }
      case PERIODS -> {
        ReportingPeriod period = terms.periods().get(i);
        texts.put(id(i, "name"), period.name());
        dates.put(id(i, "startsOn"), DateParts.of(period.startsOn()));
        dates.put(id(i, "endsOn"), DateParts.of(period.endsOn()));
        dates.put(id(i, "dueOn"), DateParts.of(period.dueOn()));
      }
      case CRITERIA -> {
        Criterion criterion = terms.criteria().get(i);
        texts.put(id(i, "aim"), criterion.aim().isEmpty() ? "whole-report" : criterion.aim());
        texts.put(id(i, "text"), criterion.text());
      }
      case COMPONENTS -> {
        PaymentComponent component = terms.components().get(i);
        texts.put(id(i, "name"), component.name());
        texts.put(id(i, "basis"), component.basis().name());
        texts.put(id(i, "rate"), plain(component.rate().amount()));
        texts.put(id(i, "partRelease"), plain(component.partRelease().value()));
        texts.put(id(i, "source"), component.source());
        ticks.put(id(i, "assumed"), ticked(component.assumed()));
      }
      case RULES -> {
        AppliedRule rule = terms.rules().get(i);
        texts.put(id(i, "rule"), rule.rule().name());
        texts.put(id(i, "component"), rule.component().isEmpty() ? WHOLE_SCHEME : rule.component());
        texts.put(id(i, "share"), rule.share() == null ? null : plain(rule.share().value()));
        texts.put(id(i, "amount"), rule.amount() == null ? null : plain(rule.amount().amount()));
        texts.put(id(i, "source"), rule.source());
        ticks.put(id(i, "assumed"), ticked(rule.assumed()));
      }
      case ASSUMPTIONS -> {
        texts.put(id(i, "subject"), terms.assumptions().get(i).subject());
        texts.put(id(i, "explanation"), terms.assumptions().get(i).explanation());
      }
      case SHARES, REFERENCE, AGREEMENT -> {
        // not lists
      }
    }
  }

  private static List<String> ticked(boolean yes) {
    return yes ? List.of("yes") : List.of();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  // ---- From the fields into the terms.

  /** The terms as typed; what cannot be understood is among the problems. */
  Terms read() {
    return switch (section) {
      case AGREEMENT -> terms.withAgreement(text("agreement").replace("\r\n", "\n"));
      case REFERENCE ->
          terms.withReference(
              new ReferenceValues(
                  money("reference-pointValue"),
                  whole("reference-averageList"),
                  text("reference-source")));
      case SHARES -> terms.withShares(shares());
      case AIMS -> terms.withAims(items(this::aim));
      case QUESTIONS -> terms.withQuestions(items(this::question));
      case RETAINED -> terms.withRetained(items(this::retained));
      case PERIODS -> withPeriods();
      case CRITERIA -> terms.withCriteria(items(this::criterion));
      case COMPONENTS -> withComponents();
      case RULES -> terms.withRules(items(this::rule));
      case ASSUMPTIONS -> terms.withAssumptions(items(this::assumption));
    };
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The field that asks what a problem of the terms is about; empty where it is not here. */
  Optional<String> fieldOf(Problem problem) {
    String prefix = "terms." + section.address();
    if (!problem.field().startsWith(prefix)) {
      return Optional.empty();
    }
    String rest = problem.field().substring(prefix.length());
    if (rest.isEmpty() || rest.startsWith(".")) {
      return Optional.of(section.address() + rest.replace('.', '-'));
    }
    int close = rest.indexOf(']');
    int index = Integer.parseInt(rest.substring(1, close));
    int dot = rest.indexOf('.');
    return index < kept.size() && dot > 0
        ? Optional.of(id(kept.get(index), rest.substring(dot + 1)))
        : Optional.empty();
  }

  /** Makes one item of a row; null where the row has a problem that is noted. */
  private interface Maker<T> {
    T make(int row);
  }

  private <T> List<T> items(Maker<T> maker) {
    List<T> items = new ArrayList<>();
    int size = size();
    for (int i = 0; i < size + SPARE; i++) {
      boolean removed = i < size && isTicked(id(i, "remove"));
      if (!removed && (i < size || isStarted(i))) {
        T item = maker.make(i);
        if (item != null) {
          items.add(item);
          kept.add(i);
        }
      }
    }
    return items;
  }

  private boolean isStarted(int row) {
    String prefix = id(row, "");
    return texts.entrySet().stream()
            .anyMatch(e -> e.getKey().startsWith(prefix) && !text(e.getKey()).isEmpty())
        || dates.entrySet().stream()
            .anyMatch(
                e ->
                    e.getKey().startsWith(prefix)
                        && e.getValue() != null
                        && !e.getValue().isEmpty());
  }

  private Aim aim(int i) {
    String title = text(id(i, "title"));
    String code =
        i < terms.aims().size()
            ? terms.aims().get(i).code()
            : code(title, terms.aims().stream().map(Aim::code).toList(), i);
    return new Aim(code, title, text(id(i, "description")));
  }

  private Question question(int i) {
    QuestionKind kind = constant(id(i, "kind"), "the kind of answer", QuestionKind.class);
    String aim = text(id(i, "aim"));
    if (aim.isEmpty()) {
      problem(id(i, "aim"), "Choose the aim that the question is under.");
    }
    int limit =
        kind == QuestionKind.NARRATIVE && !text(id(i, "maximumLength")).isEmpty()
            ? whole(id(i, "maximumLength"))
            : kind == QuestionKind.NARRATIVE ? 4000 : 0;
    String code =
        i < terms.questions().size()
            ? terms.questions().get(i).code()
            : code(text(id(i, "text")), terms.questions().stream().map(Question::code).toList(), i);
    return kind == null
        ? null
        : new Question(code, aim, text(id(i, "text")), text(id(i, "hint")), kind, limit);
  }

  private RetainedIndicator retained(int i) {
    String code = text(id(i, "indicator"));
    if (!IndicatorCode.isWellFormed(code)) {
      problem(id(i, "indicator"), "Choose an indicator, or remove this one.");
      return null;
    }
    return new RetainedIndicator(new IndicatorCode(code), isTicked(id(i, "assumed")));
  }

  private Terms withPeriods() {
    List<ReportingPeriod> typed = items(this::period);
    List<ReportingPeriod> numbered = new ArrayList<>();
    Map<Integer, Integer> moved = new HashMap<>();
    for (int i = 0; i < typed.size(); i++) {
      ReportingPeriod period = typed.get(i);
      moved.put(period.number(), i + 1);
      numbered.add(
          new ReportingPeriod(
              i + 1, period.name(), period.startsOn(), period.endsOn(), period.dueOn()));
    }
    return terms
        .withPeriods(numbered)
        .withShares(
            terms.shares().stream()
                .filter(share -> moved.containsKey(share.period()))
                .map(
                    share ->
                        new PaymentShare(
                            share.component(), moved.get(share.period()), share.share()))
                .toList());
  }

  private ReportingPeriod period(int i) {
    LocalDate startsOn = day(id(i, "startsOn"), "the first day");
    LocalDate endsOn = day(id(i, "endsOn"), "the last day");
    LocalDate dueOn = day(id(i, "dueOn"), "the day the report is due");
    return startsOn == null || endsOn == null || dueOn == null
        ? null
        : new ReportingPeriod(i + 1, text(id(i, "name")), startsOn, endsOn, dueOn);
  }

  private Criterion criterion(int i) {
    String aim = text(id(i, "aim"));
    if (aim.isEmpty()) {
      problem(id(i, "aim"), "Choose an aim or the whole report.");
    }
    String words = text(id(i, "text"));
    String code =
        i < terms.criteria().size()
            ? terms.criteria().get(i).code()
            : code(words, terms.criteria().stream().map(Criterion::code).toList(), i);
    return new Criterion(code, aim.equals("whole-report") ? "" : aim, words);
  }

  private Terms withComponents() {
    List<PaymentComponent> typed = items(this::component);
    Set<String> codes = new HashSet<>();
    typed.forEach(component -> codes.add(component.code()));
    return terms
        .withComponents(typed)
        .withShares(
            terms.shares().stream().filter(share -> codes.contains(share.component())).toList())
        .withRules(
            terms.rules().stream()
                .filter(rule -> rule.component().isEmpty() || codes.contains(rule.component()))
                .toList());
  }

  private AppliedRule rule(int i) {
    PaymentRule rule = constant(id(i, "rule"), "the rule", PaymentRule.class);
    String component = text(id(i, "component"));
    if (component.isEmpty()) {
      problem(id(i, "component"), "Choose a component or the whole scheme.");
    }
    Percentage share = text(id(i, "share")).isEmpty() ? null : percentage(id(i, "share"));
    Money amount = text(id(i, "amount")).isEmpty() ? null : money(id(i, "amount"));
    return rule == null
        ? null
        : new AppliedRule(
            rule,
            component.equals(WHOLE_SCHEME) ? "" : component,
            share,
            amount,
            isTicked(id(i, "assumed")),
            text(id(i, "source")));
  }

  private PaymentComponent component(int i) {
    PaymentBasis basis = constant(id(i, "basis"), "what it is worked out from", PaymentBasis.class);
    Money rate = text(id(i, "rate")).isEmpty() ? Money.ZERO : money(id(i, "rate"));
    Percentage part = percentage(id(i, "partRelease"));
    String name = text(id(i, "name"));
    String code =
        i < terms.components().size()
            ? terms.components().get(i).code()
            : code(name, terms.components().stream().map(PaymentComponent::code).toList(), i);
    return basis == null
        ? null
        : new PaymentComponent(
            code, name, basis, rate, part, isTicked(id(i, "assumed")), text(id(i, "source")));
  }

  private List<PaymentShare> shares() {
    List<PaymentShare> shares = new ArrayList<>();
    for (PaymentComponent component : terms.components()) {
      for (ReportingPeriod period : terms.periods()) {
        String id = shareId(component, period);
        Percentage share = text(id).isEmpty() ? Percentage.of("0") : percentage(id);
        if (share.value().signum() > 0) {
          shares.add(new PaymentShare(component.code(), period.number(), share));
        }
      }
    }
    return shares;
  }

  private Assumption assumption(int i) {
    return new Assumption(text(id(i, "subject")), text(id(i, "explanation")));
  }

  private void problem(String field, String message) {
    problems.add(new Problem(field, message));
  }

  private String text(String id) {
    String typed = texts.get(id);
    return typed == null ? "" : typed.strip();
  }

  private boolean isTicked(String id) {
    List<String> ticked = ticks.get(id);
    return ticked != null && !ticked.isEmpty();
  }

  private LocalDate day(String id, String what) {
    DateParts typed = dates.get(id);
    try {
      LocalDate day = (typed == null ? DateParts.EMPTY : typed).toDate(id, what);
      if (day.getYear() >= 2000 && day.getYear() <= 2100) {
        return day;
      }
      problem(id, "The year must lie between 2000 and 2100.");
    } catch (org.quantock.web.page.component.InvalidField e) {
      problem(e.fieldId(), e.getMessage());
    }
    return null;
  }

  private int whole(String id) {
    String typed = text(id).replace(",", "");
    if (typed.matches("\\d{1,9}")) {
      return Integer.parseInt(typed);
    }
    problem(id, "Enter a whole number, for example 4000.");
    return 0;
  }

  private Money money(String id) {
    String typed = text(id).replaceAll("[£,]", "");
    if (typed.matches("\\d{1,10}(\\.\\d{1,2})?")) {
      return Money.of(typed);
    }
    problem(id, "Enter an amount in pounds and pence, for example 156.92.");
    return Money.ZERO;
  }

  private Percentage percentage(String id) {
    String typed = text(id).replace("%", "").strip();
    if (typed.matches("\\d{1,3}(\\.\\d{1,4})?")
        && new BigDecimal(typed).compareTo(BigDecimal.valueOf(100)) <= 0) {
      return Percentage.of(typed);
    }
    problem(id, "Enter a percentage from 0 to 100, for example 25 or 12.5.");
    return Percentage.HUNDRED;
  }

  private <E extends Enum<E>> E constant(String id, String what, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text(id))) {
        return constant;
      }
    }
    problem(id, "Choose " + what + ".");
    return null;
  }

  /** A code for a new item: its first words, and its row where those are taken. */
  private String code(String words, List<String> taken, int row) {
    String slug =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
    String cut = (slug.length() > 40 ? slug.substring(0, 40) : slug).replaceAll("-+$", "");
    String code = cut.isEmpty() ? "item-" + (row + 1) : cut;
    int number = row + 1;
    while (taken.contains(code) || made.contains(code)) {
      code = (cut.isEmpty() ? "item" : cut) + "-" + ++number;
    }
    made.add(code);
    return code;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
