package org.quantock.domain.payment.rule;

import java.util.Optional;
import org.quantock.domain.indicator.Indicator;

/**
 * By what the pay of an indicator's area follows its patients (PAY-21, PAY-22), besides the list.
 *
 * <p>Source: general knowledge, unverified, as the indicator table says of each indicator (its
 * column {@code uses_prevalence}): clinical areas by prevalence, but not palliative care; smoking
 * 002 and 005 by the patients on any of the listed registers, each counted once; smoking 003 and
 * 004 and blood pressure by the list alone; cervical screening and contraception by their target
 * population. OST004 counts both osteoporosis registers (HSCIC workbook note).
 */
public enum AreaFactor {
  /** By the practice's prevalence: its register. */
  PREVALENCE("by prevalence"),
  /** By the target population of an additional service. */
  TARGET_POPULATION("by target population"),
  /** By the list alone. */
  NONE("by the list alone");

  private static final String ADDITIONAL_SERVICES = "Public health - additional services";

  private final String title;

  AreaFactor(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** What the table of the indicator set says of an indicator. */
  public static AreaFactor of(Indicator indicator) {
    if (indicator.usesPrevalence()) {
      return PREVALENCE;
    }
    return indicator.domain().equals(ADDITIONAL_SERVICES) ? TARGET_POPULATION : NONE;
  }

  /** The title of the factor; empty where there is none. */
  public Optional<String> factor() {
    return switch (this) {
      case PREVALENCE -> Optional.of(PrevalenceFactor.TITLE);
      case TARGET_POPULATION -> Optional.of(TargetPopulationFactor.TITLE);
      case NONE -> Optional.empty();
    };
  }
}
