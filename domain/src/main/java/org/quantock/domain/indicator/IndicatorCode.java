package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.quantock.domain.shared.InvalidInput;

/** The code of an indicator within its set, for example AST002. */
@Embeddable
public record IndicatorCode(String value) implements Comparable<IndicatorCode>, Serializable {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,8}(-[A-Z]{2})?[0-9]{3}");

  public IndicatorCode {
    if (!isWellFormed(value)) {
      throw new InvalidInput(
          "code",
          "An indicator code has capital letters and three digits, for example AST002 or CVD-PP001.");
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }

  public static IndicatorCode of(String text) {
    return new IndicatorCode(text == null ? null : text.strip());
  }

  /** The code of its area: AST of AST002, CVD-PP of CVD-PP001. */
  public String area() {
    return value.substring(0, value.length() - 3);
  }

  @Override
  public int compareTo(IndicatorCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
