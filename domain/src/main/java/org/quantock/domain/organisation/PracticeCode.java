package org.quantock.domain.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quantock.domain.shared.InvalidInput;

/**
 * The ODS code of a GP practice in England: one capital letter and five digits, as all 7,779
 * practices of the QOF 2014-15 publication have it. Codes are never reused.
 */
@Embeddable
public record PracticeCode(String value) implements Comparable<PracticeCode>, Serializable {

  private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9]{5}");

  public PracticeCode {
    if (!isWellFormed(value)) {
      throw new InvalidInput(
          "code",
          "A practice code has one capital letter and five digits, for example A81001; this is %s."
              .formatted(value == null ? "missing" : "“" + value + "”"));
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }

  public static PracticeCode of(String text) {
    return new PracticeCode(text == null ? null : text.strip().toUpperCase(Locale.ROOT));
  }

  /** The same code seen as that of an organisation. */
  public OrganisationCode organisation() {
    return new OrganisationCode(value);
  }

  @Override
  public int compareTo(PracticeCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
