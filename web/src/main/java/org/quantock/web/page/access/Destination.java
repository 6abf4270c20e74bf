package org.quantock.web.page.access;

/**
 * Where a person goes once they are through: a page of this site, and no other. The way to the
 * provider is none, or they would go round in circles.
 */
public final class Destination {

  private Destination() {}

  /**
   * The address that was asked for, where it is one of this site; else the first page after that.
   */
  public static String of(String next) {
    boolean local =
        next != null
            && next.startsWith("/")
            && !next.startsWith("//")
            && !next.contains("\\")
            && !next.startsWith("/openid/")
            && next.chars().noneMatch(c -> c <= ' ');
    return local ? next : "/home";
  }
}
