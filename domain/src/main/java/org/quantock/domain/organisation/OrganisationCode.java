package org.quantock.domain.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quantock.domain.shared.InvalidInput;

/**
 * The code of any organisation: an ODS code (practice L85001, CCG 11X, area team Q65), or for
 * bodies that ODS does not list a code of ours of the same kind (capital letters and digits, 2 to
 * 12).
 */
@Embeddable
public record OrganisationCode(String value) implements Comparable<OrganisationCode>, Serializable {

  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{2,12}");

  public OrganisationCode {
    if (!isWellFormed(value)) {
      throw new InvalidInput(
          "code", "An organisation code has 2 to 12 capital letters or digits, for example 11X.");
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }

  public static OrganisationCode of(String text) {
    return new OrganisationCode(text == null ? null : text.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  public int compareTo(OrganisationCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
