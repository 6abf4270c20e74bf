package org.quantock.application.access.openid;

import org.quantock.domain.access.openid.ExternalIdentities;
import org.quantock.domain.access.openid.ProviderSubject;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** What both ways of linking check. */
final class Linking {

  private Linking() {}

  /** ACC-51: an identity belongs to one person. */
  static void unlessOfAnother(ExternalIdentities identities, ProviderSubject who, PersonId person) {
    boolean another =
        identities.of(who).filter(identity -> !identity.person().equals(person)).isPresent();
    if (another) {
      throw new RuleViolated(
          "sign-in-linked",
          "This sign-in is linked to another account. Ask the system administrator which one.");
    }
  }
}
