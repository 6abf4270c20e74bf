package org.quantock.web.page.payment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.quantock.domain.shared.Money;
import org.quantock.web.page.shared.FieldErrors;

/** Reads pounds as people type them. */
final class Pounds {

  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

  private Pounds() {}

  /** The amount, or empty after adding the error that says how to write one. */
  static Optional<Money> read(String typed, String field, FieldErrors errors) {
    String digits = typed == null ? "" : typed.strip().replace(",", "").replace("£", "");
    if (!AMOUNT.matcher(digits).matches()) {
      errors.add(field, "Enter an amount in pounds, for example 1,234.56.");
      return Optional.empty();
    }
    return Optional.of(Money.of(digits));
  }
}
