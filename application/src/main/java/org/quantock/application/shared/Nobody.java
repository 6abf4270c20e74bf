package org.quantock.application.shared;

import java.util.Set;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/** The visitor who has not signed in: has no role, so may do only what is public. */
public final class Nobody {

  public static final Actor NOBODY =
      new Actor(new PersonId(new UUID(0, 0)), "Nobody", Set.of(), new OrganisationCode("NOBODY"));

  private Nobody() {}
}
