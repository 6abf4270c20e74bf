package org.quantock.domain.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** The participations on record: one for each practice that was offered a scheme (PAR-5). */
public interface Participations {

  void add(Participation participation);

  Optional<Participation> find(ParticipationId id);

  Optional<Participation> of(SchemeCode scheme, PracticeCode practice);

  /** All of a scheme, by practice code. */
  List<Participation> of(SchemeCode scheme);

  /** Those of these practices, by practice code. */
  default List<Participation> of(SchemeCode scheme, Collection<PracticeCode> practices) {
    return of(scheme).stream().filter(each -> practices.contains(each.practice())).toList();
  }

  /** All of a practice, newest offer first. */
  List<Participation> of(PracticeCode practice);

  default Participation get(ParticipationId id) {
    return find(id).orElseThrow(() -> NotFound.of("participation", id));
  }
}
