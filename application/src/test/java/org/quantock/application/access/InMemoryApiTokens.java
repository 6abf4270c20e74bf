package org.quantock.application.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.ApiTokenId;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.shared.PersonId;

/** API tokens in memory, for tests of use cases. */
public final class InMemoryApiTokens implements ApiTokens, TokenUse {

  private final List<ApiToken> tokens = new ArrayList<>();
  private final Map<ApiTokenId, Instant> uses = new HashMap<>();

  @Override
  public void add(ApiToken token) {
    tokens.add(token);
  }

  @Override
  public Optional<ApiToken> find(ApiTokenId id) {
    return tokens.stream().filter(token -> token.id().equals(id)).findFirst();
  }

  @Override
  public Optional<ApiToken> hashed(String hash) {
    return tokens.stream().filter(token -> token.hash().equals(hash)).findFirst();
  }

  @Override
  public List<ApiToken> of(PersonId person) {
    return tokens.stream()
        .filter(token -> token.person().equals(person))
        .sorted(Comparator.comparing(ApiToken::madeAt).reversed())
        .toList();
  }

  @Override
  public void note(ApiTokenId token, Instant now) {
    uses.merge(token, now, (a, b) -> a.isAfter(b) ? a : b);
  }

  /** When a token was last used, as it was noted. */
  public Optional<Instant> lastUse(ApiTokenId token) {
    return Optional.ofNullable(uses.get(token));
  }
}
