package org.quantock.domain.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quantock.domain.shared.InvalidInput;

/**
 * Where mail reaches a person. Kept in lower case, so that it is found however it is typed. Its
 * shape leaves no room for a second address or a line of the header (ACC-13).
 */
@Embeddable
public record EmailAddress(String value) implements Serializable {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

  public EmailAddress {
    if (value == null || value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
      throw new InvalidInput(
          "email", "Enter an e-mail address in the correct format, such as name@example.com.");
    }
  }

  public static EmailAddress of(String text) {
    return new EmailAddress(text == null ? null : text.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
