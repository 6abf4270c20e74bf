package org.quantock.domain.access;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;

/** The mails that go out, and those that went. */
public interface Outbox {

  void add(Mail mail);

  Optional<Mail> find(MailId id);

  /** The newest first. */
  List<Mail> newest(int limit);

  default Mail get(MailId id) {
    return find(id).orElseThrow(() -> new NotFound("There is no such mail."));
  }
}
