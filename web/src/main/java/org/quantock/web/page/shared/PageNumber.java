package org.quantock.web.page.shared;

/** Reads the number of a page of a list from an address, where anything may stand. */
public final class PageNumber {

  private PageNumber() {}

  /** The number as given, from 1; 1 for whatever is no such number. */
  public static int read(String text) {
    return text != null && text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
  }

  /** How many pages so many things fill; at least one. */
  public static int pages(long things, int onOnePage) {
    return (int) Math.max(1, (things + onOnePage - 1) / onOnePage);
  }
}
