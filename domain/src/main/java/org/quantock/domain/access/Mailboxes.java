package org.quantock.domain.access;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;

/** At which addresses people get mail. */
public interface Mailboxes {

  void add(Mailbox mailbox);

  Optional<Mailbox> of(PersonId person);

  /** Several people may share an address. */
  List<Mailbox> at(EmailAddress email);
}
