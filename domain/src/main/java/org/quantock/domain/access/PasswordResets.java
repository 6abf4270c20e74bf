package org.quantock.domain.access;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;

/** The new passwords that were asked for; of their links it knows only the hashes. */
public interface PasswordResets {

  void add(PasswordReset reset);

  Optional<PasswordReset> find(PasswordResetId id);

  /** By the hash of its link. */
  Optional<PasswordReset> hashed(String hash);

  /** Those of one person that were not used, the newest first. */
  List<PasswordReset> unused(PersonId person);

  /** Those of everybody that were not used, the newest first. */
  List<PasswordReset> unused(int limit);

  default PasswordReset get(PasswordResetId id) {
    return find(id).orElseThrow(() -> new NotFound("Nobody asked for this password."));
  }
}
