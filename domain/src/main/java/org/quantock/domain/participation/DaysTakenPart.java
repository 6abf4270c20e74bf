package org.quantock.domain.participation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * On which days of a stretch a practice took part (PAR-12): "64 of 91 days".
 *
 * @param first the first day of the stretch
 * @param last its last day
 * @param spells what of the practice's spells lies in the stretch, in order, each with its last day
 */
public record DaysTakenPart(LocalDate first, LocalDate last, List<Spell> spells) {

  public DaysTakenPart {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "A stretch ends on or after its first day, %s".formatted(first));
    }
    spells = List.copyOf(spells);
  }

  /** How many days the practice took part. */
  public int days() {
    return spells.stream().mapToInt(spell -> count(spell.startsOn(), spell.endsOn())).sum();
  }

  /** How many days the stretch has. */
  public int of() {
    return count(first, last);
  }

  /** The number of a day within the stretch: 1 for its first. */
  public int number(LocalDate day) {
    return count(first, day);
  }

  public boolean isWhole() {
    return days() == of();
  }

  public boolean isNone() {
    return spells.isEmpty();
  }

  /** Whether the practice took part on the last day of the stretch. */
  public boolean reachesLastDay() {
    return spells.stream().anyMatch(spell -> spell.contains(last));
  }

  private static int count(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  @Override
  public String toString() {
    return String.format(Locale.UK, "%d of %d days", days(), of());
  }
}
