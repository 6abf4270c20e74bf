package org.quantock.domain.reporting;

import java.util.UUID;
import org.quantock.domain.organisation.PracticeCode;

/**
 * What a practice holds after submitting.
 *
 * @param reference to quote: QR-Z99001-2-7F3K
 * @param number which submission of the report it is
 * @param lateDays 0 when it was in time
 */
public record Receipt(ReportId report, int number, String reference, int lateDays) {

  /** Letters and digits that nobody confuses when reading them out. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  static String reference(PracticeCode practice, int period, UUID submission) {
    var letters = new StringBuilder();
    long bits = submission.getLeastSignificantBits();
    for (int i = 0; i < 4; i++) {
      letters.append(ALPHABET.charAt((int) (bits & 31)));
      bits >>>= 5;
    }
    return "QR-%s-%d-%s".formatted(practice, period, letters);
  }
}
