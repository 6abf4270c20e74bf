package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.AcceptedIdentifier;
import org.quantock.domain.access.AcceptedIdentifiers;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PatientIdentifiers.Finding;

/** Whether something may stay in the texts of an organisation. Asked only where it was found. */
@Query
@Requires(Permission.SIGNED_IN)
public class FindAccepted {

  private AcceptedIdentifiers accepted;

  protected FindAccepted() {}

  @Inject
  public FindAccepted(AcceptedIdentifiers accepted) {
    this.accepted = accepted;
  }

  public boolean ask(OrganisationCode organisation, Finding finding) {
    return accepted.has(AcceptedIdentifier.checksum(organisation, finding));
  }
}
