package org.quantock.application.governance;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.governance.GovernanceExamples;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;

/** The three bodies of the examples. */
final class KnownBodies implements Bodies {

  private final List<Body> all =
      List.of(
          new Body(GovernanceExamples.CCG, "Quantock Vale CCG", BodyKind.CCG, true),
          new Body(GovernanceExamples.LMC, "Quantock LMC", BodyKind.LMC, true),
          new Body(
              GovernanceExamples.DECIDING, "Regional committee", BodyKind.DECIDING_BODY, true));

  @Override
  public void add(Body body) {
    throw new UnsupportedOperationException("the bodies of the examples are fixed");
  }

  @Override
  public Optional<Body> find(OrganisationCode code) {
    return all.stream().filter(body -> body.code().equals(code)).findFirst();
  }

  @Override
  public List<Body> of(BodyKind kind) {
    return all.stream().filter(body -> body.kind() == kind).toList();
  }
}
