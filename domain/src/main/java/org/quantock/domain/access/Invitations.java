package org.quantock.domain.access;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;

/** The invitations on record; of their links it knows only the hashes. */
public interface Invitations {

  void add(Invitation invitation);

  Optional<Invitation> find(InvitationId id);

  /** By the hash of its link. */
  Optional<Invitation> hashed(String hash);

  /** The newest first. */
  List<Invitation> newest(int limit);

  default Invitation get(InvitationId id) {
    return find(id).orElseThrow(() -> new NotFound("There is no such invitation."));
  }
}
