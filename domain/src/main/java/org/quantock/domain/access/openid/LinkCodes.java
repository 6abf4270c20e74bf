package org.quantock.domain.access.openid;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;

/** The link codes on record; of their texts it knows only the hashes. */
public interface LinkCodes {

  void add(LinkCode code);

  /** By the hash of its text. */
  Optional<LinkCode> hashed(String hash);

  /** Those of one person, the newest first. */
  List<LinkCode> of(PersonId person);
}
