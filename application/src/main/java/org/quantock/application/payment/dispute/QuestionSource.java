package org.quantock.application.payment.dispute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.Party;
import org.quantock.domain.payment.dispute.Questioned;
import org.quantock.domain.payment.dispute.Subject;
import org.quantock.domain.payment.dispute.SubjectKind;

/** One kind of thing that can be questioned: whoever shows it says how it stands. */
public interface QuestionSource {

  SubjectKind kind();

  /**
   * The thing as it stands now.
   *
   * @param about its id in the address of the page that shows it
   * @return empty where the practice has no such thing
   */
  Optional<Questioned> find(UUID about, PracticeCode practice);

  /** Who made it, as far as it is known now (DIS-7). */
  List<Party> involved(Dispute dispute);

  /** The page that shows it; empty where the person may not open it or there is none. */
  Optional<String> href(Subject subject, Actor actor);
}
