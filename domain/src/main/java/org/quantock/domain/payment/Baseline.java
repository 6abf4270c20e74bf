package org.quantock.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;

/**
 * The amount a practice achieved on the suspended indicators in the reference year, which the
 * scheme protects. An entry never changes; a correction is the next entry, and the latest counts
 * (PAY-11).
 */
@Entity
public class Baseline {

  @EmbeddedId private BaselineId id;
  private SchemeCode scheme;
  private PracticeCode practice;
  private int entry;
  private int referenceYear;
  private Money amount;
  @Embedded private YearPoints yearPoints;
  private String source;
  @Embedded private Act recorded;
  @Version private int version;

  protected Baseline() {}

  /**
   * @param entry 1 for the first, and so on
   * @param referenceYear the year of the achievement, which ends before the scheme starts
   * @param source where the amount comes from
   */
  public Baseline(
      BaselineId id,
      SchemeCode scheme,
      PracticeCode practice,
      int entry,
      FinancialYear referenceYear,
      Money amount,
      String source,
      Act recorded) {
    this(id, scheme, practice, entry, referenceYear, amount, null, source, recorded);
  }

  /**
   * @param yearPoints what it achieved on the whole of national QOF in that year; null where it is
   *     not known
   */
  public Baseline(
      BaselineId id,
      SchemeCode scheme,
      PracticeCode practice,
      int entry,
      FinancialYear referenceYear,
      Money amount,
      YearPoints yearPoints,
      String source,
      Act recorded) {
    var problems = new Problems();
    problems.require(!amount.isNegative(), "amount", "The protected amount must be £0.00 or more.");
    problems.text("source", "where the amount comes from", source, 500);
    problems.refuse();
    this.id = id;
    this.scheme = scheme;
    this.practice = practice;
    this.entry = entry;
    this.referenceYear = referenceYear.startYear();
    this.amount = amount;
    this.yearPoints = yearPoints;
    this.source = source.strip();
    this.recorded = recorded;
  }

  public BaselineId id() {
    return id;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  public PracticeCode practice() {
    return practice;
  }

  public int entry() {
    return entry;
  }

  public FinancialYear referenceYear() {
    return new FinancialYear(referenceYear);
  }

  public Money amount() {
    return amount;
  }

  /** What it achieved on the whole of national QOF in that year, where it is known (PAY-87). */
  public Optional<YearPoints> yearPoints() {
    return Optional.ofNullable(yearPoints);
  }

  public String source() {
    return source;
  }

  public Act recorded() {
    return recorded;
  }
}
