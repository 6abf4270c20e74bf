package org.quantock.domain.organisation;

import jakarta.persistence.Embeddable;

/** How many lines of a file have which outcome. */
@Embeddable
public record ImportCounts(int added, int changed, int unchanged, int skipped, int refused) {

  public int lines() {
    return added + changed + unchanged + skipped + refused;
  }

  public int of(LineOutcome outcome) {
    return switch (outcome) {
      case ADDED -> added;
      case CHANGED -> changed;
      case UNCHANGED -> unchanged;
      case SKIPPED -> skipped;
      case REFUSED -> refused;
    };
  }

  /** Whether importing would store anything. */
  public boolean hasEffect() {
    return added + changed > 0;
  }

  /** In words: "12 added, 3 changed, 0 unchanged, 5 skipped, 0 refused". */
  @Override
  public String toString() {
    return "%,d added, %,d changed, %,d unchanged, %,d skipped, %,d refused"
        .formatted(added, changed, unchanged, skipped, refused);
  }
}
