package org.quantock.domain.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Money;

/**
 * What a recalculation makes of one entitlement: old and new amount with their workings. Part of
 * the {@link Recalculation} aggregate; never changes.
 */
@Entity
public class RecalculationLine {

  @Id private UUID id;
  private int line;
  private EntitlementLineId corrects;
  private PracticeCode practice;
  private String component;
  private int period;
  private Money oldAmount;
  private Money newAmount;
  private Working oldWorking;
  private Working newWorking;

  /** What else is different besides the reference value; empty where nothing is. */
  private String note;

  protected RecalculationLine() {}

  RecalculationLine(int line, Corrected corrected) {
    this.id = UUID.randomUUID();
    this.line = line;
    this.corrects = corrected.old().id();
    this.practice = corrected.old().practice();
    this.component = corrected.old().component();
    this.period = corrected.old().period();
    this.oldAmount = corrected.old().amount();
    this.newAmount = corrected.working().result();
    this.oldWorking = corrected.old().working();
    this.newWorking = corrected.working();
    this.note = corrected.note();
  }

  /**
   * An entitlement that counts, as it would be with the next version of the reference value.
   *
   * @param working as it would be
   * @param note what else is different, for people to know; empty where nothing is
   */
  public record Corrected(EntitlementLine old, Working working, String note) {}

  public UUID id() {
    return id;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  /** The entry that it was worked out from. */
  public EntitlementLineId corrects() {
    return corrects;
  }

  public PracticeCode practice() {
    return practice;
  }

  /** Code of the component. */
  public String component() {
    return component;
  }

  public int period() {
    return period;
  }

  public Money oldAmount() {
    return oldAmount;
  }

  public Money newAmount() {
    return newAmount;
  }

  /** New less old. */
  public Money difference() {
    return newAmount.minus(oldAmount);
  }

  public Working oldWorking() {
    return oldWorking;
  }

  public Working newWorking() {
    return newWorking;
  }

  public String note() {
    return note;
  }
}
