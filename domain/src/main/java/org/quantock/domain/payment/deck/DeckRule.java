package org.quantock.domain.payment.deck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.PointsForAchievement;
import org.quantock.domain.participation.DaysTakenPart;
import org.quantock.domain.participation.Spell;
import org.quantock.domain.payment.ProRata;
import org.quantock.domain.payment.Working;
import org.quantock.domain.payment.rule.AchievementPayment;
import org.quantock.domain.payment.rule.Aspiration;
import org.quantock.domain.payment.rule.Cap;
import org.quantock.domain.payment.rule.ContractorPopulationIndex;
import org.quantock.domain.payment.rule.Exact;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.payment.rule.Factor;
import org.quantock.domain.payment.rule.Floor;
import org.quantock.domain.payment.rule.Limit;
import org.quantock.domain.payment.rule.Pay;
import org.quantock.domain.payment.rule.PenceRounding;
import org.quantock.domain.payment.rule.PmsDeduction;
import org.quantock.domain.payment.rule.PointsPay;
import org.quantock.domain.payment.rule.PrevalenceFactor;
import org.quantock.domain.payment.rule.TargetPopulationFactor;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Ratio;
import org.quantock.domain.shared.RuleViolated;

/** What a case can be about: each runs the very rule that pays. */
public enum DeckRule {
  /** Points of an indicator of the set. */
  INDICATOR {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      Indicator indicator =
          bench
              .indicators()
              .orElseThrow(
                  () -> new RuleViolated("deck-no-set", "There is no indicator set to run on."))
              .indicator(new IndicatorCode(in.text("indicator")));
      Achievement achieved =
          switch (indicator.kind()) {
            case REGISTER -> new Achievement.Register(in.whole("register"));
            case DECLARED -> new Achievement.Declared(in.yes("achieved"));
            case FRACTION -> fraction(in);
            case NUMERIC -> new Achievement.Numeric(in.quantity("value"));
            case MILESTONE -> LocalKinds.reached(in);
            case NARRATIVE -> new Achievement.Narrative(in.text("rating"));
          };
      return PointsForAchievement.of(indicator, achieved).toString();
    }
  },
  /** Points of a fraction whose thresholds the case gives. */
  FRACTION {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return PointsForAchievement.fraction(
              in.points("points"), in.share("lower"), in.share("upper"), fraction(in))
          .toString();
    }
  },
  NUMERIC {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return LocalKinds.numeric(in);
    }
  },
  MILESTONE {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return LocalKinds.milestone(in);
    }
  },
  NARRATIVE {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return LocalKinds.narrative(in);
    }
  },
  LIST_INDEX {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return index(in).value().shown();
    }
  },
  PREVALENCE_FACTOR {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return prevalence(in).value().shown();
    }
  },
  TARGET_POPULATION_FACTOR {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return target(in).value().shown();
    }
  },
  /** Points, with those of the indexes that the case gives figures for. */
  POINTS_PAY {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      Optional<Factor> factor =
          in.has("register")
              ? Optional.of(prevalence(in))
              : in.has("target") ? Optional.of(target(in)) : Optional.empty();
      Optional<Factor> index = in.has("average") ? Optional.of(index(in)) : Optional.empty();
      return pounds(
          PointsPay.of(
                  List.of(new PointsPay.Area("Area", in.points("points"), factor)),
                  fact("Value of a point", in.money("value")),
                  index)
              .rounded());
    }
  },
  ROUNDING {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return pounds(
          PenceRounding.of(Exact.of(new Ratio(in.large("numerator"), in.large("denominator")))));
    }
  },
  /** A period's share of an amount. */
  SHARE {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      List<BigDecimal> weights =
          Arrays.stream(in.text("shares").split("\\|")).map(BigDecimal::new).toList();
      return pounds(in.money("amount").allocate(weights).get(in.whole("period") - 1));
    }
  },
  /** What is released of a share when the report is satisfied in part. */
  PART_RELEASE {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return pounds(in.money("amount").roundedShare(in.share("part")));
    }
  },
  FLOOR {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return pounds(Floor.under(pay(in), limit(in)).rounded());
    }
  },
  CAP {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return pounds(Cap.over(pay(in), limit(in)).rounded());
    }
  },
  /** The advance of a year, or of one of its months. */
  ASPIRATION {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      Optional<Aspiration.Uprating> uprating =
          in.has("valueNow")
              ? Optional.of(
                  new Aspiration.Uprating(
                      fact("Value of a point before", in.money("valueBefore")),
                      fact("Value of a point now", in.money("valueNow"))))
              : Optional.empty();
      var aspiration =
          Aspiration.of(fact("Last year", in.money("lastYear")), in.share("share"), uprating);
      return pounds(
          in.has("month") ? aspiration.months().get(in.whole("month") - 1) : aspiration.year());
    }
  },
  /** What is left of the year after its advances; negative where it is recovered. */
  ACHIEVEMENT {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      Working year =
          new Working("Year", List.of(), List.of(), PenceRounding.WORDS, in.money("year"));
      return pounds(
          AchievementPayment.of(year, fact("Advances paid", in.money("advanced"))).result());
    }
  },
  PMS_DEDUCTION {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return pounds(
          PmsDeduction.from(
                  pay(in),
                  fact("Rate", in.money("rate")),
                  Fact.count("Registered patients", in.whole("patients"), CASE))
              .rounded());
    }
  },
  PRO_RATA {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      List<Spell> spells = new ArrayList<>();
      for (String spell : in.text("spells").split("\\|")) {
        String[] ends = spell.split("\\.\\.");
        if (ends.length != 2) {
          throw new InvalidInput("spells", "A spell is written as first..last day.");
        }
        spells.add(
            new Spell(DeckInputs.date("spells", ends[0]), DeckInputs.date("spells", ends[1])));
      }
      return pounds(
          ProRata.part(
              in.money("amount"), new DaysTakenPart(in.date("from"), in.date("to"), spells)));
    }
  },
  /** What falls due of a component of the scheme for a period, less what was advanced if given. */
  DUE {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return SchemeCase.due(in, scheme(bench), bench.indicators());
    }
  },
  /** What is advanced of a component of the scheme in a month, by last year's payment. */
  ADVANCE {
    @Override
    String work(DeckInputs in, DeckBench bench) {
      return SchemeCase.advance(in, scheme(bench));
    }
  };

  private static final String CASE = "The case";

  private static Scheme scheme(DeckBench bench) {
    return bench
        .scheme()
        .orElseThrow(() -> new RuleViolated("deck-no-scheme", "There is no scheme to run on."));
  }

  /** The result as the expected value is written. */
  abstract String work(DeckInputs in, DeckBench bench);

  /** As the file names it: points-pay. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule of that name; refused where there is none. */
  public static DeckRule named(String name) {
    return Arrays.stream(values())
        .filter(rule -> rule.title().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "rule",
                    "There is no rule “%s”; there are %s."
                        .formatted(
                            name,
                            Arrays.stream(values())
                                .map(DeckRule::title)
                                .collect(Collectors.joining(", ")))));
  }

  private static Achievement.Fraction fraction(DeckInputs in) {
    return new Achievement.Fraction(
        in.whole("numerator"),
        in.whole("denominator"),
        in.has("exceptions") ? in.whole("exceptions") : 0);
  }

  private static Factor index(DeckInputs in) {
    return ContractorPopulationIndex.of(list(in), count("National average list", in, "average"));
  }

  private static Factor prevalence(DeckInputs in) {
    return PrevalenceFactor.of(
        count("Register", in, "register"),
        list(in),
        Fact.ratio(
            "National prevalence",
            new Ratio(in.large("nationalRegister"), in.large("nationalList")),
            CASE));
  }

  private static Factor target(DeckInputs in) {
    return TargetPopulationFactor.of(
        count("Target population", in, "target"),
        list(in),
        Fact.ratio(
            "National target population",
            new Ratio(in.large("nationalTarget"), in.large("nationalList")),
            CASE));
  }

  private static Fact list(DeckInputs in) {
    return count("Registered patients", in, "list");
  }

  private static Fact count(String title, DeckInputs in, String name) {
    return Fact.count(title, in.whole(name), CASE);
  }

  private static Fact fact(String title, Money amount) {
    return Fact.money(title, amount, CASE);
  }

  private static Pay pay(DeckInputs in) {
    Fact sum = fact("Pay", in.money("pay"));
    return Pay.of(sum, "Pay: " + sum.shown());
  }

  private static Limit limit(DeckInputs in) {
    return in.has("amount")
        ? Limit.of(fact("Limit", in.money("amount")))
        : Limit.of(in.share("share"), fact("Baseline", in.money("baseline")));
  }

  static String pounds(Money amount) {
    return amount.amount().toPlainString();
  }
}
