package org.quantock.domain.access.openid;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;

/** The external identities that are linked to people. */
public interface ExternalIdentities {

  void add(ExternalIdentity identity);

  Optional<ExternalIdentity> find(ExternalIdentityId id);

  /** ACC-50. The one of this issuer and this subject. */
  Optional<ExternalIdentity> of(ProviderSubject who);

  /** Those of one person, the oldest first. */
  List<ExternalIdentity> of(PersonId person);

  void remove(ExternalIdentity identity);
}
