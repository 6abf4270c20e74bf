package org.quantock.application.shared;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/** The caller in tests: who it is can be changed between acts. */
public final class FixedCaller implements Caller {

  private Actor actor;

  public FixedCaller(Actor actor) {
    this.actor = actor;
  }

  /** A person made up from a name; the same name is always the same person. */
  public static Actor person(String name, String organisation, Role... roles) {
    return new Actor(
        new PersonId(
            UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        name,
        Set.of(roles),
        new OrganisationCode(organisation));
  }

  public void becomes(Actor other) {
    this.actor = other;
  }

  @Override
  public Actor person() {
    return actor;
  }

  @Override
  public <T> T as(Actor other, Supplier<T> work) {
    Actor before = actor;
    actor = other;
    try {
      return work.get();
    } finally {
      actor = before;
    }
  }
}
