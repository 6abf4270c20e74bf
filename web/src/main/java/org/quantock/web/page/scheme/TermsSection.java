package org.quantock.web.page.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Problem;

/** The parts of the terms, each edited on a page of its own, in the order of the task list. */
public enum TermsSection {
  AIMS("Aims", "What practices report progress on"),
  QUESTIONS("Report questions", "What each quarterly report asks, under its aim"),
  RETAINED("Retained indicators", "The national indicators that practices still report"),
  PERIODS("Reporting periods and due dates", "Usually the four quarters"),
  CRITERIA("Review criteria", "What a reviewer judges a report by"),
  COMPONENTS("Payment components", "What a practice can earn, and from what it is worked out"),
  SHARES("Payment shares", "How much of each component falls due with each period"),
  RULES("Payment rules", "National and protective rules that are switched on, such as a floor"),
  REFERENCE("Reference values", "The value of a point and the national average list"),
  AGREEMENT("Agreement", "The text that practices sign"),
  ASSUMPTIONS("Assumptions", "What is assumed because no source was found");

  private final String title;
  private final String hint;

  TermsSection(String title, String hint) {
    this.title = title;
    this.hint = hint;
  }

  /** The section that an address names. */
  static TermsSection named(String name) {
    return Arrays.stream(values())
        .filter(section -> section.address().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such section."));
  }

  public String title() {
    return title;
  }

  public String hint() {
    return hint;
  }

  /** As it stands in addresses and in places of the preset file. */
  public String address() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is wrong in this section. */
  public List<Problem> of(List<Problem> problems) {
    return problems.stream().filter(problem -> section(problem) == this).toList();
  }

  private static TermsSection section(Problem problem) {
    if (problem.field().endsWith(".shares")) {
      return SHARES;
    }
    return Arrays.stream(values())
        .filter(
            section ->
                problem.field().equals("terms." + section.address())
                    || problem.field().startsWith("terms." + section.address() + "[")
                    || problem.field().startsWith("terms." + section.address() + "."))
        .findFirst()
        .orElse(null);
  }

  boolean isEmpty(Terms terms) {
    return switch (this) {
      case AIMS -> terms.aims().isEmpty();
      case QUESTIONS -> terms.questions().isEmpty();
      case RETAINED -> terms.retained().isEmpty();
      case PERIODS -> terms.periods().isEmpty();
      case CRITERIA -> terms.criteria().isEmpty();
      case COMPONENTS -> terms.components().isEmpty();
      case SHARES -> terms.shares().isEmpty();
      case RULES -> terms.rules().isEmpty();
      case REFERENCE -> terms.reference().averageList() == 0;
      case AGREEMENT -> terms.agreement().isBlank();
      case ASSUMPTIONS -> terms.assumptions().isEmpty();
    };
  }

  /** The words of the task list. */
  public String status(Terms terms, List<Problem> problems) {
    boolean wrong = !of(problems).isEmpty();
    if (isEmpty(terms)) {
      boolean optional = this == RETAINED || this == RULES || this == ASSUMPTIONS;
      return wrong || !optional ? "Not yet started" : "Completed";
    }
    return wrong ? "There is a problem" : "Completed";
  }
}
