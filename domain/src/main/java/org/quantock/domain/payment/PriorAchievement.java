package org.quantock.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;

/**
 * What a practice was paid for its achievement in the year before, before any deduction, for what a
 * component pays for now: a share of it is advanced (PAY-23). An entry never changes; a correction
 * is the next entry, and the latest counts (PAY-95).
 */
@Entity
public class PriorAchievement {

  @EmbeddedId private PriorAchievementId id;
  private SchemeCode scheme;
  private PracticeCode practice;
  private String component;
  private FinancialYear achievedIn;
  private int entry;
  private Money amount;
  private String source;
  @Embedded private Act recorded;
  @Version private int version;

  protected PriorAchievement() {}

  /**
   * @param component code of the component
   * @param achievedIn the year before the one that is advanced
   * @param entry 1 for the first, and so on
   * @param source where the amount comes from
   */
  public PriorAchievement(
      PriorAchievementId id,
      SchemeCode scheme,
      PracticeCode practice,
      String component,
      FinancialYear achievedIn,
      int entry,
      Money amount,
      String source,
      Act recorded) {
    var problems = new Problems();
    problems.require(
        !amount.isNegative(), "amount", "The payment of the year before must be £0.00 or more.");
    problems.text("source", "where the amount comes from", source, 500);
    problems.refuse();
    this.id = id;
    this.scheme = scheme;
    this.practice = practice;
    this.component = component;
    this.achievedIn = achievedIn;
    this.entry = entry;
    this.amount = amount;
    this.source = source.strip();
    this.recorded = recorded;
  }

  public PriorAchievementId id() {
    return id;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  public PracticeCode practice() {
    return practice;
  }

  /** Code of the component. */
  public String component() {
    return component;
  }

  public FinancialYear achievedIn() {
    return achievedIn;
  }

  public int entry() {
    return entry;
  }

  public Money amount() {
    return amount;
  }

  public String source() {
    return source;
  }

  public Act recorded() {
    return recorded;
  }
}
