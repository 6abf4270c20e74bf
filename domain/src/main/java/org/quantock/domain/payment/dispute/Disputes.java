package org.quantock.domain.payment.dispute;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** The disputes on record. */
public interface Disputes {

  /**
   * Keeps a new dispute. Refuses when there is an open one about the same thing, also one that was
   * stored at the same moment (DIS-2).
   */
  void add(Dispute dispute);

  Optional<Dispute> find(DisputeId id);

  /** The dispute to change it; nobody else gets it this way until the transaction ends. */
  Optional<Dispute> findForChange(DisputeId id);

  /** Sends changes to the store, so that a clash with someone else surfaces here. */
  void flush();

  /** The open dispute about a thing. */
  Optional<Dispute> openAbout(SubjectKind kind, java.util.UUID subject);

  /** Newest first, as all of these lists. */
  List<Dispute> of(PracticeCode practice);

  List<Dispute> ofAreaTeam(OrganisationCode areaTeam);

  /** Those that a body is invited to now. */
  List<Dispute> inviting(OrganisationCode lmc);

  /** Those that came to the panel. */
  List<Dispute> broughtToPanel();

  List<Dispute> all();

  long open(SchemeCode scheme);

  /** The number for the next dispute of a scheme. */
  int nextNumber(SchemeCode scheme);

  default Dispute get(DisputeId id) {
    return find(id).orElseThrow(() -> new NotFound("There is no such dispute."));
  }

  default Dispute getForChange(DisputeId id) {
    return findForChange(id).orElseThrow(() -> new NotFound("There is no such dispute."));
  }
}
