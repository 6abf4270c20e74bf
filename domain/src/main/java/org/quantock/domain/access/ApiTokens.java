package org.quantock.domain.access;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;

/** The API tokens on record; of their texts it knows only the hashes. */
public interface ApiTokens {

  void add(ApiToken token);

  Optional<ApiToken> find(ApiTokenId id);

  /** By the hash of its text. */
  Optional<ApiToken> hashed(String hash);

  /** Those of one person, the newest first. */
  List<ApiToken> of(PersonId person);

  default ApiToken get(ApiTokenId id) {
    return find(id).orElseThrow(() -> new NotFound("There is no such token."));
  }
}
