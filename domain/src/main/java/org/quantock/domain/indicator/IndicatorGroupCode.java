package org.quantock.domain.indicator;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quantock.domain.shared.InvalidInput;

/** The code of the indicators about one condition, for example AST for asthma. */
public record IndicatorGroupCode(String value)
    implements Comparable<IndicatorGroupCode>, Serializable {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,8}(-[A-Z]{2})?");
  private static final Pattern AREA = Pattern.compile(".*\\(([^()]+)\\)");

  public IndicatorGroupCode {
    if (!isWellFormed(value)) {
      throw new InvalidInput(
          "group", "The code of a group has capital letters, for example AST or CVD-PP.");
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }

  /** The code in the area of an indicator, as in "Asthma (AST)"; empty where it has none. */
  public static Optional<IndicatorGroupCode> ofArea(String area) {
    Matcher parts = AREA.matcher(area);
    return parts.matches() && isWellFormed(parts.group(1))
        ? Optional.of(new IndicatorGroupCode(parts.group(1)))
        : Optional.empty();
  }

  @Override
  public int compareTo(IndicatorGroupCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
