package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.quantock.domain.shared.InvalidInput;

/** The code of a scheme, also its address: somerset-2014-15. */
@Embeddable
public record SchemeCode(String value) implements Comparable<SchemeCode>, Serializable {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{2,39}");

  public SchemeCode {
    if (!isWellFormed(value)) {
      throw new InvalidInput(
          "code",
          "A scheme code has 3 to 40 small letters, digits and hyphens, for example somerset-2014-15.");
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }

  public static SchemeCode of(String text) {
    return new SchemeCode(text == null ? null : text.strip());
  }

  @Override
  public int compareTo(SchemeCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
