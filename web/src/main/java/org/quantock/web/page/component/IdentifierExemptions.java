package org.quantock.web.page.component;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quantock.domain.shared.PatientIdentifiers.Kind;

/**
 * Where identifiers of patients are not looked for, and why. Everything else that people type or
 * upload is searched: a field is free text unless it stands here.
 */
public final class IdentifierExemptions {

  private static final String ANY = ".*";

  private record Exemption(Pattern page, Pattern field, Set<Kind> kinds, String why) {

    Exemption(String page, String field, Set<Kind> kinds, String why) {
      this(Pattern.compile(page), Pattern.compile(field), kinds, why);
    }

    boolean covers(String itsPage, String itsField) {
      return page.matcher(itsPage).matches() && field.matcher(itsField).matches();
    }
  }

  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  private static final List<Exemption> EXEMPTIONS =
      List.of(
          new Exemption(ANY, "jakarta\\.faces\\..*", ALL, "written by the server"),
          new Exemption(ANY, "quantock\\.identifiers.*", ALL, "the answer to the interruption"),
          new Exemption(ANY, "(?i).*password.*", ALL, "a secret, which is not shown again"),
          new Exemption("sign-in.*", ANY, ALL, "stored nowhere"),
          new Exemption(
              ANY, "practice|organisation|code|successor", ALL, "a code of ours or of ODS"),
          new Exemption(ANY, "version|revision", ALL, "a number of ours"),
          new Exemption(
              "payment-paid", "reference", EnumSet.of(Kind.NHS_NUMBER), "a reference of the bank"),
          new Exemption(
              "payment-response",
              "file|content",
              EnumSet.of(Kind.NHS_NUMBER, Kind.POSTCODE),
              "references of the bank"),
          new Exemption(
              "baselines",
              "content",
              ALL,
              "the file that was searched when it was chosen, encoded"),
          new Exemption(
              "import",
              "file",
              EnumSet.of(Kind.POSTCODE),
              "the register has the addresses of practices"));

  private IdentifierExemptions() {}

  /**
   * What is looked for in a field.
   *
   * @param page as {@code report-aim}
   * @param field the name of the field in the form
   */
  public static Set<Kind> lookedFor(String page, String field) {
    EnumSet<Kind> kinds = EnumSet.allOf(Kind.class);
    EXEMPTIONS.stream()
        .filter(each -> each.covers(page, field))
        .forEach(each -> kinds.removeAll(each.kinds()));
    return kinds;
  }

  /** Whether what was typed there may be shown on another page. */
  public static boolean isSecret(String field) {
    return field.matches("(?i).*password.*");
  }
}
