package org.quantock.application.scheme;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quantock.application.audit.Differences;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.scheme.Aim;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.Assumption;
import org.quantock.domain.scheme.Criterion;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Question;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Terms;

/** What changed in the terms of a scheme, item by item, for an audit entry (AUD-5). */
final class TermsChanges {

  private final Differences found = new Differences();

  private TermsChanges() {}

  static Deed add(Deed deed, Terms before, Terms after) {
    var changes = new TermsChanges();
    changes.compare(before, after);
    return changes.found.addTo(deed);
  }

  private void compare(Terms before, Terms after) {
    list(
        "retained indicator",
        before.retained(),
        after.retained(),
        kept -> kept.indicator().value(),
        kept -> assumed(kept.assumed()));
    list(
        "aim",
        before.aims(),
        after.aims(),
        Aim::code,
        aim -> joined(aim.title(), aim.description()));
    list("question", before.questions(), after.questions(), Question::code, TermsChanges::inWords);
    list(
        "period",
        before.periods(),
        after.periods(),
        period -> String.valueOf(period.number()),
        TermsChanges::inWords);
    list("criterion", before.criteria(), after.criteria(), Criterion::code, TermsChanges::inWords);
    list(
        "payment component",
        before.components(),
        after.components(),
        PaymentComponent::code,
        TermsChanges::inWords);
    list(
        "share of",
        before.shares(),
        after.shares(),
        share -> "%s in period %d".formatted(share.component(), share.period()),
        share -> String.valueOf(share.share()));
    list("payment rule", before.rules(), after.rules(), TermsChanges::title, TermsChanges::inWords);
    found.note(
        "value of a point",
        before.reference().pointValue().toString(),
        after.reference().pointValue().toString());
    found.note(
        "national average list",
        "%,d".formatted(before.reference().averageList()),
        "%,d".formatted(after.reference().averageList()));
    found.note(
        "source of the reference values", before.reference().source(), after.reference().source());
    found.note("agreement", before.agreement(), after.agreement());
    list(
        "assumption",
        before.assumptions(),
        after.assumptions(),
        Assumption::subject,
        assumption -> joined(assumption.explanation()));
  }

  private static String inWords(Question question) {
    return joined(
        "aim " + question.aim(),
        lower(question.kind()),
        question.maximumLength() == 0
            ? ""
            : "up to %,d characters".formatted(question.maximumLength()),
        question.text(),
        question.hint());
  }

  private static String inWords(ReportingPeriod period) {
    return joined(
        period.name(),
        "%s to %s".formatted(period.startsOn(), period.endsOn()),
        "due " + period.dueOn());
  }

  private static String inWords(Criterion criterion) {
    return joined(
        criterion.aim().isEmpty() ? "whole report" : "aim " + criterion.aim(), criterion.text());
  }

  private static String inWords(PaymentComponent component) {
    return joined(
        component.name(),
        lower(component.basis()),
        component.rate().isZero() ? "" : "at " + component.rate(),
        component.partRelease() + " released when satisfied in part",
        assumed(component.assumed()),
        component.source());
  }

  private static String title(AppliedRule rule) {
    return rule.component().isEmpty()
        ? rule.rule().title()
        : "%s of %s".formatted(rule.rule().title(), rule.component());
  }

  private static String inWords(AppliedRule rule) {
    return joined(
        rule.share() == null ? "" : rule.share().toString(),
        rule.amount() == null ? "" : rule.amount().toString(),
        assumed(rule.assumed()),
        rule.source());
  }

  private static String assumed(boolean assumed) {
    return assumed ? "assumed" : "sourced";
  }

  private static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private <T> void list(
      String kind,
      List<T> before,
      List<T> after,
      Function<T, String> code,
      Function<T, String> words) {
    Map<String, String> old = byCode(before, code, words);
    Map<String, String> now = byCode(after, code, words);
    Set<String> codes = new LinkedHashSet<>(old.keySet());
    codes.addAll(now.keySet());
    for (String each : codes) {
      found.note(kind + " " + each, old.getOrDefault(each, ""), now.getOrDefault(each, ""));
    }
    if (old.keySet().equals(now.keySet())) {
      found.note(kind + " order", String.join(", ", old.keySet()), String.join(", ", now.keySet()));
    }
  }

  private static <T> Map<String, String> byCode(
      List<T> items, Function<T, String> code, Function<T, String> words) {
    Map<String, String> found = new LinkedHashMap<>();
    items.forEach(item -> found.put(code.apply(item), words.apply(item)));
    return found;
  }
}
