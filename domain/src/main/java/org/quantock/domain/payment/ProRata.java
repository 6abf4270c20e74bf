package org.quantock.domain.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.quantock.domain.participation.DaysTakenPart;
import org.quantock.domain.participation.Spell;
import org.quantock.domain.shared.Money;

/**
 * The one pro-rata rule: the share of a stretch times days taken part over days of the stretch
 * (PAY-81). Each spell's part is cut from the running total of the days, so that the parts of
 * everybody who takes part in some of the days add up to the share exactly.
 */
public final class ProRata {

  private ProRata() {}

  public static Money part(Money share, DaysTakenPart days) {
    return days.spells().stream()
        .map(spell -> part(share, days, spell))
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money part(Money share, DaysTakenPart days, Spell spell) {
    return upTo(share, days, days.number(spell.endsOn()))
        .minus(upTo(share, days, days.number(spell.startsOn()) - 1));
  }

  /** What the first days of the stretch come to. */
  private static Money upTo(Money share, DaysTakenPart days, int count) {
    return Money.rounded(
        share
            .amount()
            .multiply(BigDecimal.valueOf(count))
            .divide(BigDecimal.valueOf(days.of()), 20, RoundingMode.HALF_UP));
  }

  /** The arithmetic, one line for each spell. */
  static List<String> steps(Money share, DaysTakenPart days) {
    List<String> steps = new ArrayList<>();
    for (Spell spell : days.spells()) {
      int before = days.number(spell.startsOn()) - 1;
      int reached = days.number(spell.endsOn());
      if (before == 0) {
        steps.add(
            "%s: %s × %d ÷ %d days = %s"
                .formatted(words(spell), share, reached, days.of(), part(share, days, spell)));
      } else {
        steps.add(
            "%s, days %d to %d of %d: %s up to day %d less %s up to day %d = %s"
                .formatted(
                    words(spell),
                    before + 1,
                    reached,
                    days.of(),
                    upTo(share, days, reached),
                    reached,
                    upTo(share, days, before),
                    before,
                    part(share, days, spell)));
      }
    }
    if (days.spells().size() > 1) {
      steps.add("Together, for %s: %s".formatted(days, part(share, days)));
    }
    return steps;
  }

  static String words(Spell spell) {
    return "%s to %s".formatted(Words.date(spell.startsOn()), Words.date(spell.endsOn()));
  }
}
