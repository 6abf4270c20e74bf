package org.quantock.application.scheme;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.OrganisationCode;

/** Port: the organisations that agree and run schemes. */
public interface KnownBodies {

  /** An organisation with its name. */
  record KnownBody(OrganisationCode code, String name) {}

  List<KnownBody> commissioners();

  List<KnownBody> areaTeams();

  /** The name of any body on record. */
  Optional<String> name(OrganisationCode code);
}
