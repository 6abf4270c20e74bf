package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * One thing the practice means to do next under an aim.
 *
 * @param item stays the same wherever the item is carried
 * @param aim the code of the aim
 */
@Embeddable
public record PlanItem(UUID item, String aim, String text) {

  public static final int LIMIT = 1_000;

  public PlanItem {
    text = Wording.tidy(text);
  }

  public static PlanItem fresh(String aim, String text) {
    return new PlanItem(UUID.randomUUID(), aim, text);
  }
}
