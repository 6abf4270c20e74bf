package org.quantock.domain.review;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.PersonId;

/** The interests that reviewers declared. */
public interface ReviewInterests {

  void add(ReviewInterest interest);

  Optional<ReviewInterest> of(PersonId person, PracticeCode practice);

  /** All of a person, newest first. */
  List<ReviewInterest> of(PersonId person);
}
