package org.quantock.domain.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.PersonId;

/** A made-up practice that is offered {@link SomeScheme} in June 2014, to answer in July. */
public final class SomeParticipation {

  public static final PracticeCode PRACTICE = new PracticeCode("Z99001");
  public static final LocalDate OFFERED = LocalDate.of(2014, 6, 23);
  public static final LocalDate RESPOND_BY = LocalDate.of(2014, 7, 11);
  public static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private SomeParticipation() {}

  public static Actor manager(String practice) {
    return new Actor(
        PersonId.fresh(),
        "Ann Manager",
        Set.of(Role.PRACTICE_MANAGER),
        new OrganisationCode(practice));
  }

  public static Participation offered() {
    return offered(PRACTICE);
  }

  public static Participation offered(PracticeCode practice) {
    return new Participation(
        ParticipationId.fresh(), SomeScheme.CODE, SomeScheme.ENDS, practice, OFFERED, RESPOND_BY);
  }

  /** Joined on 1 July 2014 from the first day of the scheme. */
  public static Participation joined() {
    Participation participation = offered();
    participation.join(
        1,
        "Ann Manager",
        SomeScheme.STARTS,
        SomeScheme.STARTS,
        LocalDate.of(2014, 7, 1),
        manager("Z99001"),
        AT);
    return participation;
  }
}
