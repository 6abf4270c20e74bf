package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.TokenText;

/**
 * Whom a token that a program shows signs in now (ACC-7). Looked up by its hash, so that how long
 * it takes says nothing about the texts of others.
 */
@Query
@Requires(Permission.PUBLIC)
public class FindBearer {

  private ApiTokens tokens;
  private People people;
  private TokenUse use;
  private Clock clock;

  protected FindBearer() {}

  @Inject
  public FindBearer(ApiTokens tokens, People people, TokenUse use, Clock clock) {
    this.tokens = tokens;
    this.people = people;
    this.use = use;
    this.clock = clock;
  }

  public Optional<Actor> ask(String sent) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return TokenText.read(sent)
        .flatMap(text -> tokens.hashed(text.hash()).filter(token -> token.admits(text, now)))
        .flatMap(
            token ->
                people
                    .find(token.person())
                    .filter(Person::isActive)
                    .map(
                        person -> {
                          if (token.isUseDue(now)) {
                            use.note(token.id(), now);
                          }
                          return person.asActor();
                        }));
  }
}
