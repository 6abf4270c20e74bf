package org.quantock.application.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Spell;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

/**
 * What one practice is entitled to under a scheme, component by component and period by period.
 *
 * @param spells the days on which it takes part; a missing last day means to the end of the scheme
 */
public record EntitlementView(
    SchemeCode scheme,
    String schemeName,
    PracticeCode practice,
    String practiceName,
    List<Spell> spells,
    List<Part> parts,
    Sums sums) {

  public EntitlementView {
    spells = List.copyOf(spells);
    parts = List.copyOf(parts);
  }

  /** One component of the scheme. */
  public record Part(String code, String name, List<Share> shares, Sums sums) {

    public Part {
      shares = List.copyOf(shares);
    }
  }

  /**
   * The share of one period.
   *
   * @param amount empty while it cannot be worked out
   * @param recorded whether an entry is on record; else the amount is what comes out now
   * @param released what live payments release of it
   * @param held what a decision holds of it
   * @param toCome what of the amount no decision has been about yet
   * @param missing what is missing and who can give it; empty where nothing is
   * @param wouldBe what comes out now, where it differs from the entry that counts
   * @param entries every entry, first to last
   */
  public record Share(
      int period,
      String periodName,
      Optional<Money> amount,
      boolean recorded,
      Optional<Working> working,
      Money released,
      Money held,
      Money toCome,
      String missing,
      Optional<Money> wouldBe,
      List<EntitlementLine> entries) {

    public Share {
      entries = List.copyOf(entries);
    }

    /** Unique on the page, for links to the working. */
    public String anchor(String component) {
      return component + "-" + period;
    }
  }

  /**
   * @param entitled what is known of the entitlement
   * @param unknown how many shares cannot be worked out yet and are left out
   */
  public record Sums(Money entitled, Money released, Money held, Money toCome, long unknown) {

    static final Sums NONE = new Sums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0);

    Sums plus(Sums other) {
      return new Sums(
          entitled.plus(other.entitled),
          released.plus(other.released),
          held.plus(other.held),
          toCome.plus(other.toCome),
          unknown + other.unknown);
    }

    static Sums of(Share share) {
      return new Sums(
          share.amount().orElse(Money.ZERO),
          share.released(),
          share.held(),
          share.toCome(),
          share.amount().isEmpty() ? 1 : 0);
    }
  }

  /** How many shares would differ now from what is on record. */
  public long differing() {
    return parts.stream()
        .flatMap(part -> part.shares().stream())
        .filter(share -> share.wouldBe().isPresent())
        .count();
  }
}
