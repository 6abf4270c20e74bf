package org.quantock.domain.evaluation;

import java.util.OptionalLong;

/**
 * A count of patients as it may leave: 0, an asterisk, or a multiple of 5. Only {@link Suppression}
 * makes one, so that no count gets out beside the filter (EVA-1); what the count was is not kept.
 */
public final class PublishedCount {

  private static final long HIDDEN = -1;

  private final long value;

  private PublishedCount(long value) {
    this.value = value;
  }

  static PublishedCount shown(long value) {
    return new PublishedCount(value);
  }

  static PublishedCount hidden() {
    return new PublishedCount(HIDDEN);
  }

  /** The number to show; empty where an asterisk stands for it. */
  public OptionalLong value() {
    return isHidden() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  public boolean isHidden() {
    return value == HIDDEN;
  }

  /** For files and JSON: digits without separators, or the asterisk. */
  public String text() {
    return isHidden() ? Suppression.MARK : Long.toString(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublishedCount that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  /** As people read it: 1,235 or the asterisk. */
  @Override
  public String toString() {
    return isHidden() ? Suppression.MARK : "%,d".formatted(value);
  }
}
