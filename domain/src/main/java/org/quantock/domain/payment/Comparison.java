package org.quantock.domain.payment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

/**
 * A practice's year side by side: on national QOF, and in the scheme, each as low, likely and high
 * with the working (PAY-87 to PAY-89).
 *
 * @param from the first day of taking part that it assumes
 * @param stops what stops being reported, a sentence each
 * @param starts what starts, a sentence each
 * @param assumptions what the numbers assume, a sentence each
 */
public record Comparison(
    SchemeCode scheme,
    String schemeName,
    PracticeCode practice,
    LocalDate from,
    Side stay,
    Side join,
    List<String> stops,
    List<String> starts,
    List<String> assumptions) {

  public Comparison {
    stops = List.copyOf(stops);
    starts = List.copyOf(starts);
    assumptions = List.copyOf(assumptions);
  }

  /** One choice. */
  public record Side(String title, List<Estimate> estimates) {

    public Side {
      estimates = List.copyOf(estimates);
    }

    public Money low() {
      return sum(Cases::low);
    }

    public Money likely() {
      return sum(Cases::likely);
    }

    public Money high() {
      return sum(Cases::high);
    }

    /** Whether there is a number for every part of it. */
    public boolean isWhole() {
      return estimates.stream().allMatch(each -> each.cases().isPresent());
    }

    /** Whether there is a number for any part of it. */
    public boolean isKnown() {
      return estimates.stream().anyMatch(each -> each.cases().isPresent());
    }

    private Money sum(Function<Cases, Working> which) {
      return estimates.stream()
          .flatMap(each -> each.cases().stream())
          .map(cases -> which.apply(cases).result())
          .reduce(Money.ZERO, Money::plus);
    }
  }

  /**
   * One part of the year's pay.
   *
   * @param missing what is missing and who can give it; empty where there are cases
   */
  public record Estimate(String name, Optional<Cases> cases, String missing) {

    static Estimate missing(String name, String sentence) {
      return new Estimate(name, Optional.empty(), sentence);
    }

    static Estimate of(String name, Working low, Working likely, Working high) {
      return new Estimate(name, Optional.of(new Cases(low, likely, high)), "");
    }
  }

  /** Low, likely and high. */
  public record Cases(Working low, Working likely, Working high) {}

  /** Equal for equal numbers, so that what is kept can be compared with what was seen. */
  public String fingerprint() {
    return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
