package org.quantock.web.page.access;

/** Where a person goes once they are through: an address of this site, and no other. */
final class Destination {

  private Destination() {}

  /**
   * The address that was asked for, where it is one of this site; else the first page after that.
   */
  static String of(String next) {
    boolean local =
        next != null
            && next.startsWith("/")
            && !next.startsWith("//")
            && !next.contains("\\")
            && next.chars().noneMatch(c -> c < ' ');
    return local ? next : "/home";
  }
}
