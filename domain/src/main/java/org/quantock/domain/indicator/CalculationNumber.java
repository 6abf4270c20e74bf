package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.quantock.domain.shared.NotFound;

/** Which calculation; the first has number 1. */
@Embeddable
public record CalculationNumber(int value) implements Serializable {

  /** Reads what stands in an address; what cannot be a number is not found. */
  public static CalculationNumber of(String text) {
    if (text == null || !text.matches("[1-9][0-9]{0,8}")) {
      throw new NotFound("There is no such calculation.");
    }
    return new CalculationNumber(Integer.parseInt(text));
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
