package org.quantock.domain.indicator;

import java.util.Objects;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Problems;

/**
 * How many patients of a practice are on the register of a group, and the list that a publication
 * compares them with (IND-17): the whole list, or of an age only.
 *
 * @param listType TOTAL for the whole list, else the age: 17OV for 17 and over
 * @param file the import it came with (IND-12)
 * @param line the line there
 */
public record Prevalence(
    PracticeCode practice,
    IndicatorGroupCode group,
    int register,
    String listType,
    int listSize,
    ImportId file,
    int line) {

  /** The type of the whole list, which payment uses whatever list is published beside a group. */
  public static final String WHOLE = "TOTAL";

  public Prevalence {
    Objects.requireNonNull(practice);
    Objects.requireNonNull(group);
    var problems = new Problems();
    problems.require(register >= 0, "register", "The register must be 0 or more.");
    problems.require(listSize >= 0, "listSize", "The list must be 0 or more.");
    problems.text("listType", "the type of the list", listType, 10);
    problems.refuse();
  }

  public boolean hasSameFigures(Prevalence other) {
    return register == other.register
        && listSize == other.listSize
        && listType.equals(other.listType);
  }
}
