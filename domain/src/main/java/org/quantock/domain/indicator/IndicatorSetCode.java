package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.quantock.domain.shared.InvalidInput;

/** The code of a framework year, for example qof-2014-15. */
@Embeddable
public record IndicatorSetCode(String value) implements Comparable<IndicatorSetCode>, Serializable {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{2,39}");

  public IndicatorSetCode {
    if (!isWellFormed(value)) {
      throw new InvalidInput(
          "code", "A set code has small letters, digits and hyphens, for example qof-2014-15.");
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }

  public static IndicatorSetCode of(String text) {
    return new IndicatorSetCode(text == null ? null : text.strip());
  }

  @Override
  public int compareTo(IndicatorSetCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
