package org.quantock.application.participation;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/** Port: the projections of participations that pages list. */
public interface ParticipationQueries {

  /** Every practice that was offered the scheme, by locality and code. */
  List<UptakeRow> uptake(SchemeCode scheme);

  /** What one practice was offered, newest offer first. */
  List<OfferRow> offers(PracticeCode practice);

  /** Schemes of an organisation with offers unanswered after their day. */
  List<LapsedRow> lapsed(OrganisationCode manager, LocalDate today);
}
