package org.quantock.web.page.access.openid;

/** Where a person goes after signing in. */
final class Destination {

  private static final String HOME = "/home";

  private Destination() {}

  /** Only an address of this site: one that starts with a single slash. */
  static String of(String asked) {
    boolean local =
        asked != null
            && asked.startsWith("/")
            && !asked.startsWith("//")
            && !asked.contains("\\")
            && !asked.startsWith("/openid/")
            && asked.chars().noneMatch(c -> c <= ' ');
    return local ? asked : HOME;
  }
}
