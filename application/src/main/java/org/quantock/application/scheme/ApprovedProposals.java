package org.quantock.application.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.organisation.OrganisationCode;

/** Port: the proposals that were approved, with or without conditions. */
public interface ApprovedProposals {

  /** What a scheme takes over from its proposal. */
  record ApprovedProposal(
      UUID id,
      String title,
      OrganisationCode commissioner,
      LocalDate startsOn,
      LocalDate endsOn,
      List<String> conditions) {

    public ApprovedProposal {
      conditions = List.copyOf(conditions);
    }
  }

  /** Empty where there is no such proposal or it is not approved. */
  Optional<ApprovedProposal> find(UUID id);

  List<ApprovedProposal> all();
}
