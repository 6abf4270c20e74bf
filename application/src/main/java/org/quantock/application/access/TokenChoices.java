package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.TokenScope;

/** What the caller can give a token: things that programs do, and organisations (ACC-40). */
@Query
@Requires(Permission.SIGNED_IN)
public class TokenChoices {

  private People people;
  private OrganisationNames names;
  private Acting acting;
  private Caller caller;

  protected TokenChoices() {}

  @Inject
  public TokenChoices(People people, OrganisationNames names, Acting acting, Caller caller) {
    this.people = people;
    this.names = names;
    this.acting = acting;
    this.caller = caller;
  }

  /**
   * @param permissions each with what it is in words
   * @param organisations each code with the name; the name is empty where it is not on record
   */
  public record Choices(Map<Permission, String> permissions, Map<String, String> organisations) {}

  public Choices ask() {
    List<Actor> ways = acting.everyway(people.get(caller.person().id()));
    Map<Permission, String> permissions = new LinkedHashMap<>();
    TokenScope.words()
        .forEach(
            (permission, words) -> {
              if (ways.stream().anyMatch(way -> way.may(permission))) {
                permissions.put(permission, words);
              }
            });
    Map<String, String> organisations = new LinkedHashMap<>();
    ways.forEach(
        way -> organisations.put(way.organisation().value(), names.of(way.organisation())));
    return new Choices(permissions, organisations);
  }
}
