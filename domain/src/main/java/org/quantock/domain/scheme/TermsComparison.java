package org.quantock.domain.scheme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What an amendment changed, in words: one sentence for each difference. */
public final class TermsComparison {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final List<String> found = new ArrayList<>();

  private TermsComparison() {}

  /** The differences in the order of the terms; empty when there are none. */
  public static List<String> inWords(Terms before, Terms after) {
    var comparison = new TermsComparison();
    comparison.compare(before, after);
    return List.copyOf(comparison.found);
  }

  private void compare(Terms before, Terms after) {
    list(
        "Retained indicator",
        before.retained(),
        after.retained(),
        kept -> kept.indicator().value(),
        kept -> kept.indicator().value(),
        kept -> kept.assumed() ? "assumed" : "sourced");
    list("Aim", before.aims(), after.aims(), Aim::code, Aim::title, Aim::description);
    list(
        "Question",
        before.questions(),
        after.questions(),
        Question::code,
        question -> quoted(question.text()),
        TermsComparison::words);
    list(
        "Period",
        before.periods(),
        after.periods(),
        period -> String.valueOf(period.number()),
        ReportingPeriod::name,
        TermsComparison::words);
    list(
        "Criterion",
        before.criteria(),
        after.criteria(),
        Criterion::code,
        criterion -> quoted(criterion.text()),
        criterion -> criterion.aim().isEmpty() ? "whole report" : "aim " + criterion.aim());
    list(
        "Payment component",
        before.components(),
        after.components(),
        PaymentComponent::code,
        PaymentComponent::name,
        TermsComparison::words);
    list(
        "Share of",
        before.shares(),
        after.shares(),
        share -> share.component() + " " + share.period(),
        share -> "%s in period %d".formatted(share.component(), share.period()),
        share -> share.share().toString());
    list(
        "Payment rule",
        before.rules(),
        after.rules(),
        rule -> rule.rule() + " " + rule.component(),
        TermsComparison::title,
        TermsComparison::words);
    if (!before.reference().pointValue().equals(after.reference().pointValue())) {
      found.add(
          "The value of a point changed from %s to %s."
              .formatted(before.reference().pointValue(), after.reference().pointValue()));
    }
    if (before.reference().averageList() != after.reference().averageList()) {
      found.add(
          "The national average list changed from %,d to %,d."
              .formatted(before.reference().averageList(), after.reference().averageList()));
    }
    if (!before.reference().source().equals(after.reference().source())) {
      found.add("The source of the reference values changed.");
    }
    if (!before.agreement().equals(after.agreement())) {
      found.add("The words of the agreement changed.");
    }
    list(
        "Assumption",
        before.assumptions(),
        after.assumptions(),
        Assumption::subject,
        Assumption::subject,
        Assumption::explanation);
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }

  private static String words(Question question) {
    return "%s; answer: %s%s%s"
        .formatted(
            "aim " + question.aim(),
            question.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            question.maximumLength() == 0
                ? ""
                : " of up to %,d characters".formatted(question.maximumLength()),
            question.hint().isEmpty() ? "" : "; hint: " + question.hint());
  }

  private static String words(ReportingPeriod period) {
    return "%s to %s, report due %s"
        .formatted(day(period.startsOn()), day(period.endsOn()), day(period.dueOn()));
  }

  private static String words(PaymentComponent component) {
    return "%s%s, %s released when satisfied in part; %s"
        .formatted(
            component.basis().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            component.rate().isZero() ? "" : " at " + component.rate(),
            component.partRelease(),
            component.assumed() ? "assumed" : "sourced");
  }

  private static String title(AppliedRule rule) {
    return "%s of %s"
        .formatted(
            rule.rule().title(),
            rule.component().isEmpty() ? "the whole scheme" : rule.component());
  }

  private static String words(AppliedRule rule) {
    String limit =
        rule.amount() != null
            ? rule.amount().toString()
            : rule.share() != null ? rule.share().toString() : "switched on";
    return "%s; %s".formatted(limit, rule.assumed() ? "assumed" : "sourced");
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  private <T> void list(
      String kind,
      List<T> before,
      List<T> after,
      Function<T, String> key,
      Function<T, String> title,
      Function<T, String> rest) {
    Map<String, T> old = byKey(before, key);
    Map<String, T> now = byKey(after, key);
    old.forEach(
        (code, item) -> {
          if (!now.containsKey(code)) {
            found.add("%s %s was removed.".formatted(kind, title.apply(item)));
          }
        });
    now.forEach(
        (code, item) -> {
          T was = old.get(code);
          if (was == null) {
            found.add("%s %s was added.".formatted(kind, title.apply(item)));
          } else if (!Objects.equals(was, item)) {
            changed(kind, was, item, title, rest);
          }
        });
    if (List.copyOf(old.keySet()).equals(List.copyOf(now.keySet()))
        || !old.keySet().equals(now.keySet())) {
      return;
    }
    found.add("%s: the order changed.".formatted(kind));
  }

  private <T> void changed(
      String kind, T was, T is, Function<T, String> title, Function<T, String> rest) {
    if (!title.apply(was).equals(title.apply(is))) {
      found.add("%s %s is now %s.".formatted(kind, title.apply(was), title.apply(is)));
    }
    if (!rest.apply(was).equals(rest.apply(is))) {
      found.add(
          "%s %s changed from “%s” to “%s”."
              .formatted(kind, title.apply(is), rest.apply(was), rest.apply(is)));
    }
    if (title.apply(was).equals(title.apply(is)) && rest.apply(was).equals(rest.apply(is))) {
      found.add("%s %s has another source.".formatted(kind, title.apply(is)));
    }
  }

  private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
    Map<String, T> found = new LinkedHashMap<>();
    items.forEach(item -> found.put(key.apply(item), item));
    return found;
  }
}
