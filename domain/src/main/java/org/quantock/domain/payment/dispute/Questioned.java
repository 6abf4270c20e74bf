package org.quantock.domain.payment.dispute;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/**
 * What is questioned, with what a dispute has to know of it.
 *
 * @param areaTeam of the scheme, which is to answer
 * @param period the period that it is about, where it is about one
 * @param component the code of the payment component that it is about, where it is about one
 * @param facts how it stands now, line by line
 * @param involved who made it
 */
public record Questioned(
    Subject subject,
    SchemeCode scheme,
    OrganisationCode areaTeam,
    PracticeCode practice,
    Optional<Integer> period,
    Optional<String> component,
    List<QuestionedFact> facts,
    List<Party> involved) {

  public Questioned {
    facts = List.copyOf(facts);
    involved = List.copyOf(involved);
  }
}
