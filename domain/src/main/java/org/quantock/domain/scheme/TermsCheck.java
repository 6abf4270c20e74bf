package org.quantock.domain.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.Problems;

/**
 * Whether terms are well formed enough to be kept (SCH-11), and whole enough to be published (SCH-3
 * to SCH-5, SCH-9, SCH-12, SCH-15, SCH-16). The field of each problem names the place as the preset
 * file has it: {@code terms.periods[1].dueOn}.
 */
public final class TermsCheck {

  /** The longest answer that a question may allow. */
  public static final int LONGEST_ANSWER = 10_000;

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
  private static final BigDecimal LARGEST_RATE = new BigDecimal("9999999999.99");

  private TermsCheck() {}

  static void refuseUnlessWellFormed(Terms terms) {
    var problems = new Problems();
    wellFormed(problems, terms);
    problems.refuse();
  }

  static void refuseUnlessWhole(Terms terms, LocalDate startsOn, LocalDate endsOn) {
    var problems = new Problems();
    whole(problems, terms, startsOn, endsOn);
    problems.refuse();
  }

  /** Every problem of the terms; empty when they can be published. */
  public static List<Problem> check(Terms terms, LocalDate startsOn, LocalDate endsOn) {
    var problems = new Problems();
    whole(problems, terms, startsOn, endsOn);
    return problems.list();
  }

  /** What keeps the terms from being kept at all; empty when they may still be incomplete. */
  public static List<Problem> wellFormed(Terms terms) {
    var problems = new Problems();
    wellFormed(problems, terms);
    return problems.list();
  }

  private static void wellFormed(Problems problems, Terms terms) {
    problems.optionalText("terms.agreement", "the agreement", terms.agreement(), 20_000);
    problems.optionalText(
        "terms.reference.source",
        "the source of the reference values",
        terms.reference().source(),
        1000);
    problems.require(
        !terms.reference().pointValue().isNegative()
            && terms.reference().pointValue().amount().compareTo(LARGEST_RATE) <= 0,
        "terms.reference.pointValue",
        "The value of a point is an amount of pounds, zero or more.");
    problems.require(
        terms.reference().averageList() >= 0,
        "terms.reference.averageList",
        "The average list is a whole number of patients.");
    aims(problems, terms.aims());
    questions(problems, terms.questions());
    criteria(problems, terms.criteria());
    components(problems, terms.components());
    days(problems, terms.periods());
    needs(problems, terms.rules());
    for (int i = 0; i < terms.assumptions().size(); i++) {
      Assumption assumption = terms.assumptions().get(i);
      String place = place("assumptions", i);
      problems.text(
          place + ".subject",
          "what assumption %d is about".formatted(i + 1),
          assumption.subject(),
          200);
      problems.text(
          place + ".explanation",
          "the explanation of assumption %d".formatted(i + 1),
          assumption.explanation(),
          2000);
    }
  }

  private static void aims(Problems problems, List<Aim> aims) {
    for (int i = 0; i < aims.size(); i++) {
      Aim aim = aims.get(i);
      code(problems, "aims", i, aim.code());
      problems.text(
          place("aims", i) + ".title", "the title of aim %d".formatted(i + 1), aim.title(), 200);
      problems.optionalText(
          place("aims", i) + ".description",
          "the description of aim %d".formatted(i + 1),
          aim.description(),
          2000);
    }
  }

  private static void questions(Problems problems, List<Question> questions) {
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      String place = place("questions", i);
      code(problems, "questions", i, question.code());
      problems.text(
          place + ".text", "the words of question %d".formatted(i + 1), question.text(), 1000);
      problems.optionalText(
          place + ".hint", "the hint of question %d".formatted(i + 1), question.hint(), 1000);
      boolean narrative = question.kind() == QuestionKind.NARRATIVE;
      problems.require(
          narrative
              ? question.maximumLength() >= 1 && question.maximumLength() <= LONGEST_ANSWER
              : question.maximumLength() == 0,
          place + ".maximumLength",
          narrative
              ? "An answer in words has a limit from 1 to %,d characters.".formatted(LONGEST_ANSWER)
              : "Only answers in words have a limit of characters.");
    }
  }

  private static void criteria(Problems problems, List<Criterion> criteria) {
    for (int i = 0; i < criteria.size(); i++) {
      code(problems, "criteria", i, criteria.get(i).code());
      problems.text(
          place("criteria", i) + ".text",
          "the words of criterion %d".formatted(i + 1),
          criteria.get(i).text(),
          1000);
    }
  }

  private static void components(Problems problems, List<PaymentComponent> components) {
    for (int i = 0; i < components.size(); i++) {
      PaymentComponent component = components.get(i);
      String place = place("components", i);
      code(problems, "components", i, component.code());
      problems.text(
          place + ".name",
          "the name of payment component %d".formatted(i + 1),
          component.name(),
          200);
      problems.optionalText(
          place + ".source",
          "the source of payment component %d".formatted(i + 1),
          component.source(),
          2000);
      problems.require(
          !component.rate().isNegative() && component.rate().amount().compareTo(LARGEST_RATE) <= 0,
          place + ".rate",
          "The rate of %s is an amount of pounds, zero or more.".formatted(component.name()));
    }
  }

  /** SCH-15: each rule is given once and with what it needs, neither less nor more. */
  private static void needs(Problems problems, List<AppliedRule> rules) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      AppliedRule rule = rules.get(i);
      String place = place("rules", i);
      String title = rule.rule().title();
      problems.text(
          place + ".source",
          "the source of payment rule %d, or why it is assumed".formatted(i + 1),
          rule.source(),
          2000);
      problems.require(
          seen.add(rule.rule() + " " + rule.component()),
          place,
          "%s is switched on twice for %s; give it once."
              .formatted(
                  title,
                  rule.component().isEmpty()
                      ? "the whole scheme"
                      : "component “%s”".formatted(rule.component())));
      boolean share = rule.share() != null;
      boolean amount = rule.amount() != null;
      switch (rule.rule().needs()) {
        case NOTHING -> {
          problems.require(!share, place + ".share", title + " needs no share; leave it out.");
          problems.require(!amount, place + ".amount", title + " needs no amount; leave it out.");
        }
        case SHARE -> {
          problems.require(
              share && rule.share().value().signum() > 0,
              place + ".share",
              title + " needs its share, above 0% and up to 100%.");
          problems.require(!amount, place + ".amount", title + " needs no amount; leave it out.");
        }
        case AMOUNT -> {
          problems.require(
              amount && !rule.amount().isZero(),
              place + ".amount",
              title + " needs its amount in pounds.");
          problems.require(!share, place + ".share", title + " needs no share; leave it out.");
        }
        case SHARE_OR_AMOUNT ->
            problems.require(
                share != amount,
                place + ".amount",
                title + " needs either an amount in pounds or a share of the baseline, not both.");
      }
      problems.require(
          !amount
              || (!rule.amount().isNegative()
                  && rule.amount().amount().compareTo(LARGEST_RATE) <= 0),
          place + ".amount",
          "The amount of %s is an amount of pounds, zero or more.".formatted(title));
    }
  }

  private static void code(Problems problems, String list, int index, String code) {
    problems.require(
        code != null && CODE.matcher(code).matches(),
        place(list, index) + ".code",
        "A code has up to 60 small letters, digits and hyphens; “%s” has not.".formatted(code));
  }

  /** SCH-11: what the database would refuse of a period. */
  private static void days(Problems problems, List<ReportingPeriod> periods) {
    for (int i = 0; i < periods.size(); i++) {
      ReportingPeriod period = periods.get(i);
      String place = place("periods", i);
      problems.text(place + ".name", "the name of period %d".formatted(i + 1), period.name(), 100);
      problems.require(
          period.endsOn().isAfter(period.startsOn()),
          place + ".endsOn",
          "%s must end after it starts.".formatted(period.name()));
      problems.require(
          period.dueOn().isAfter(period.endsOn()),
          place + ".dueOn",
          "The report of %s must be due after the period ends.".formatted(period.name()));
    }
  }

  private static void whole(Problems problems, Terms terms, LocalDate startsOn, LocalDate endsOn) {
    wellFormed(problems, terms);
    present(problems, terms);
    codes(problems, terms);
    periods(problems, terms.periods(), startsOn, endsOn);
    rates(problems, terms);
    shares(problems, terms);
    rules(problems, terms);
  }

  /** SCH-15, SCH-16: a rule is about a component of the terms, and no floor lies above its cap. */
  private static void rules(Problems problems, Terms terms) {
    Set<String> codes = new HashSet<>();
    terms.components().forEach(component -> codes.add(component.code()));
    for (int i = 0; i < terms.rules().size(); i++) {
      AppliedRule rule = terms.rules().get(i);
      problems.require(
          rule.component().isEmpty() || codes.contains(rule.component()),
          place("rules", i) + ".component",
          "%s is about component “%s”, which is not among the components."
              .formatted(rule.rule().title(), rule.component()));
      if (rule.rule() == PaymentRule.FLOOR) {
        terms.rules().stream()
            .filter(
                cap -> cap.rule() == PaymentRule.CAP && cap.component().equals(rule.component()))
            .filter(cap -> !isBelow(rule, cap))
            .findFirst()
            .ifPresent(
                cap ->
                    problems.require(
                        false,
                        place("rules", terms.rules().indexOf(rule)) + ".amount",
                        "The floor of %s must lie below the cap of %s."
                            .formatted(limit(rule), limit(cap))));
      }
    }
  }

  /** Whether it is; an amount and a share of the baseline cannot be compared here. */
  private static boolean isBelow(AppliedRule floor, AppliedRule cap) {
    if (floor.amount() != null && cap.amount() != null) {
      return floor.amount().compareTo(cap.amount()) < 0;
    }
    if (floor.share() != null && cap.share() != null) {
      return floor.share().compareTo(cap.share()) < 0;
    }
    return true;
  }

  private static String limit(AppliedRule rule) {
    return rule.amount() != null ? rule.amount().toString() : rule.share() + " of the baseline";
  }

  private static void present(Problems problems, Terms terms) {
    problems.require(!terms.aims().isEmpty(), "terms.aims", "A scheme has at least one aim.");
    problems.require(
        !terms.questions().isEmpty(), "terms.questions", "A scheme asks at least one question.");
    problems.require(
        !terms.periods().isEmpty(), "terms.periods", "A scheme has at least one reporting period.");
    problems.require(
        !terms.criteria().isEmpty(), "terms.criteria", "A scheme has at least one criterion.");
    problems.require(
        !terms.components().isEmpty(),
        "terms.components",
        "A scheme has at least one payment component.");
    problems.require(
        terms.agreement() != null && !terms.agreement().isBlank(),
        "terms.agreement",
        "Enter the agreement that practices sign.");
  }

  private static void codes(Problems problems, Terms terms) {
    Set<String> aims = unique(problems, "aims", terms.aims(), Aim::code);
    unique(problems, "questions", terms.questions(), Question::code);
    unique(problems, "criteria", terms.criteria(), Criterion::code);
    unique(problems, "components", terms.components(), PaymentComponent::code);
    unique(problems, "retained", terms.retained(), kept -> kept.indicator().value());
    for (int i = 0; i < terms.questions().size(); i++) {
      Question question = terms.questions().get(i);
      problems.require(
          aims.contains(question.aim()),
          place("questions", i) + ".aim",
          "Question %s belongs to aim “%s”, which is not among the aims."
              .formatted(question.code(), question.aim()));
    }
    for (int i = 0; i < terms.criteria().size(); i++) {
      Criterion criterion = terms.criteria().get(i);
      problems.require(
          criterion.aim().isEmpty() || aims.contains(criterion.aim()),
          place("criteria", i) + ".aim",
          "Criterion %s belongs to aim “%s”, which is not among the aims."
              .formatted(criterion.code(), criterion.aim()));
    }
  }

  private static <T> Set<String> unique(
      Problems problems, String list, List<T> items, Function<T, String> code) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String value = code.apply(items.get(i));
      problems.require(
          seen.add(value),
          place(list, i) + ".code",
          "The code “%s” is used twice among the %s.".formatted(value, list));
    }
    return seen;
  }

  private static void periods(
      Problems problems, List<ReportingPeriod> periods, LocalDate startsOn, LocalDate endsOn) {
    LocalDate before = startsOn.minusDays(1);
    for (int i = 0; i < periods.size(); i++) {
      ReportingPeriod period = periods.get(i);
      problems.require(
          period.number() == i + 1,
          place("periods", i) + ".number",
          "Periods are numbered 1, 2, 3 and so on in order of time.");
      problems.require(
          period.startsOn().isAfter(before) && !period.endsOn().isAfter(endsOn),
          place("periods", i) + ".startsOn",
          "%s must lie inside the scheme and after the period before it.".formatted(period.name()));
      before = period.endsOn();
    }
  }

  private static void rates(Problems problems, Terms terms) {
    boolean points = false;
    for (int i = 0; i < terms.components().size(); i++) {
      PaymentComponent component = terms.components().get(i);
      points |= component.basis() == PaymentBasis.QOF_POINTS;
      boolean rated =
          component.basis() == PaymentBasis.PER_PATIENT || component.basis() == PaymentBasis.FIXED;
      problems.require(
          rated != component.rate().isZero(),
          place("components", i) + ".rate",
          rated
              ? "%s needs its rate in pounds.".formatted(component.name())
              : "%s is worked out without a rate; leave it at zero.".formatted(component.name()));
    }
    problems.require(
        !points || !terms.retained().isEmpty(),
        "terms.retained",
        "A component by QOF points needs at least one retained indicator.");
    problems.require(
        !points
            || (!terms.reference().pointValue().isZero() && terms.reference().averageList() > 0),
        "terms.reference",
        "A component by QOF points needs the value of a point and the average list.");
  }

  private static void shares(Problems problems, Terms terms) {
    for (int i = 0; i < terms.components().size(); i++) {
      PaymentComponent component = terms.components().get(i);
      BigDecimal total =
          terms.sharesOf(component).stream()
              .map(share -> share.share().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      problems.require(
          total.compareTo(BigDecimal.valueOf(100)) == 0,
          place("components", i) + ".shares",
          "The shares of %s add up to %s%%; they must add up to 100%%."
              .formatted(component.name(), total.stripTrailingZeros().toPlainString()));
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < terms.shares().size(); i++) {
      PaymentShare share = terms.shares().get(i);
      problems.require(
          terms.components().stream().anyMatch(c -> c.code().equals(share.component()))
              && terms.periods().stream().anyMatch(p -> p.number() == share.period()),
          place("shares", i),
          "A share names a component and a period of these terms; “%s” or period %d is not one."
              .formatted(share.component(), share.period()));
      problems.require(
          seen.add(share.component() + " " + share.period()),
          place("shares", i),
          "Component “%s” has two shares for period %d; give one."
              .formatted(share.component(), share.period()));
    }
  }

  private static String place(String list, int index) {
    return "terms." + list + "[" + index + "]";
  }
}
