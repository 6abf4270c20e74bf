package org.quantock.domain.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the reviewer finds about one criterion. Verdict and reasons may be missing until the review
 * is judged (REV-5).
 *
 * @param criterion its code
 */
@Embeddable
public record Judgement(
    String criterion, @Enumerated(EnumType.STRING) Verdict verdict, String reasons) {

  public static final int LIMIT = 4_000;

  public Judgement {
    reasons = reasons == null ? "" : reasons.strip().replace("\r\n", "\n");
  }
}
