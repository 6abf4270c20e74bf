package org.quantock.application.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.application.scheme.KnownBodies.KnownBody;
import org.quantock.application.shared.Caller;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Problems;

/** What holds for every new scheme: a free code, known organisations, one of them the maker's. */
@ApplicationScoped
public class NewSchemeCheck {

  private Schemes schemes;
  private KnownBodies bodies;
  private Caller caller;

  protected NewSchemeCheck() {}

  @Inject
  public NewSchemeCheck(Schemes schemes, KnownBodies bodies, Caller caller) {
    this.schemes = schemes;
    this.bodies = bodies;
    this.caller = caller;
  }

  public void check(SchemeCode code, OrganisationCode commissioner, OrganisationCode areaTeam) {
    var problems = new Problems();
    problems.require(
        schemes.find(code).isEmpty(),
        "code",
        "There is a scheme %s already; choose another code.".formatted(code));
    problems.require(
        bodies.commissioners().stream().map(KnownBody::code).anyMatch(commissioner::equals),
        "commissioner",
        "%s is not a commissioner on record; choose one of the list.".formatted(commissioner));
    problems.require(
        bodies.areaTeams().stream().map(KnownBody::code).anyMatch(areaTeam::equals),
        "areaTeam",
        "%s is not an area team on record; choose one of the list.".formatted(areaTeam));
    problems.refuse();
    SchemeAccess.requireMaker(caller.person(), commissioner, areaTeam);
  }
}
