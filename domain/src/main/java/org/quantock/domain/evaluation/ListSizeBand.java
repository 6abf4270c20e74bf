package org.quantock.domain.evaluation;

/** How large a practice is, coarsely enough that its list size does not give it away (EVA-7). */
public enum ListSizeBand {
  UNDER_3000("under 3,000", 2_999),
  FROM_3000("3,000 to 5,999", 5_999),
  FROM_6000("6,000 to 8,999", 8_999),
  FROM_9000("9,000 to 11,999", 11_999),
  FROM_12000("12,000 and over", Integer.MAX_VALUE);

  private final String title;
  private final int most;

  ListSizeBand(String title, int most) {
    this.title = title;
    this.most = most;
  }

  public static ListSizeBand of(int patients) {
    for (ListSizeBand band : values()) {
      if (patients <= band.most) {
        return band;
      }
    }
    throw new IllegalArgumentException("No band for " + patients);
  }

  public String title() {
    return title;
  }
}
