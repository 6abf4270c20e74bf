package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.TokenScope;
import org.quantock.domain.access.TokenText;
import org.quantock.domain.organisation.OrganisationCode;

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
  private Acting acting;

  protected FindBearer() {}

  @Inject
  public FindBearer(ApiTokens tokens, People people, TokenUse use, Acting acting) {
    this.tokens = tokens;
    this.people = people;
    this.use = use;
    this.acting = acting;
  }

  /** For the person's own organisation where the token reaches it, otherwise the first it does. */
  public Optional<Actor> ask(String sent) {
    return ask(sent, reached -> reached.findFirst());
  }

  /** For one organisation; empty where the token does not reach it. */
  public Optional<Actor> ask(String sent, OrganisationCode organisation) {
    return ask(sent, reached -> reached.filter(actor -> actor.isOf(organisation)).findFirst());
  }

  private Optional<Actor> ask(String sent, Function<Stream<Actor>, Optional<Actor>> choice) {
    Instant now = acting.now();
    return TokenText.read(sent)
        .flatMap(text -> tokens.hashed(text.hash()).filter(token -> token.admits(text, now)))
        .flatMap(
            token ->
                people
                    .find(token.person())
                    .flatMap(person -> choice.apply(within(person, token.scope())))
                    .map(
                        actor -> {
                          if (token.isUseDue(now)) {
                            use.note(token.id(), now);
                          }
                          return actor;
                        }));
  }

  /** ACC-40: never more than the scope, nor more than the person may now. */
  private Stream<Actor> within(Person person, TokenScope scope) {
    Set<Permission> permissions = new HashSet<>(scope.permissions());
    permissions.add(Permission.SIGNED_IN);
    return acting.everyway(person).stream()
        .filter(actor -> scope.organisations().contains(actor.organisation()))
        .map(actor -> actor.within(permissions));
  }
}
