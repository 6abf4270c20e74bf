package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.scheme.ApprovedProposals.ApprovedProposal;
import org.quantock.application.scheme.KnownBodies.KnownBody;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorSetCode;

/** What a scheme can be made from: approved proposals, organisations and indicator sets. */
@Query
@Requires(Permission.CONFIGURE_SCHEME)
public class ListMakings {

  private ApprovedProposals proposals;
  private KnownBodies bodies;
  private KnownIndicators indicators;

  protected ListMakings() {}

  @Inject
  public ListMakings(ApprovedProposals proposals, KnownBodies bodies, KnownIndicators indicators) {
    this.proposals = proposals;
    this.bodies = bodies;
    this.indicators = indicators;
  }

  public record Makings(
      List<ApprovedProposal> proposals,
      List<KnownBody> commissioners,
      List<KnownBody> areaTeams,
      List<String> indicatorSets) {}

  public Makings ask() {
    return new Makings(
        proposals.all(),
        bodies.commissioners(),
        bodies.areaTeams(),
        indicators.sets().stream().map(IndicatorSetCode::value).toList());
  }
}
