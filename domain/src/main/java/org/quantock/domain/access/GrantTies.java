package org.quantock.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;

/**
 * Who gave whom a role that moves money. For a day the two do not count as two people: otherwise
 * somebody who manages accounts could make the second person whom a payment needs (ACC-36).
 */
public record GrantTies(List<Tie> ties) {

  /** How long a tie lasts. */
  public static final Duration LASTS = Duration.ofHours(24);

  /** Nobody gave anybody anything. */
  public static final GrantTies NONE = new GrantTies(List.of());

  public GrantTies {
    ties = List.copyOf(ties);
  }

  /** One grant, from the person who gave it to the person who holds it. */
  public record Tie(PersonId giver, PersonId holder, Instant at) {

    private boolean joins(PersonId one, PersonId other) {
      return (giver.equals(one) && holder.equals(other))
          || (giver.equals(other) && holder.equals(one));
    }
  }

  /** Those among these people's grants, ended ones too. */
  public static GrantTies of(Collection<Person> people) {
    return new GrantTies(
        people.stream()
            .flatMap(
                person ->
                    person.grants().stream()
                        .filter(grant -> movesMoney(grant.role()))
                        .map(grant -> new Tie(grant.grantedBy(), person.id(), grant.grantedAt())))
            .toList());
  }

  private static boolean movesMoney(Role role) {
    return role.carries(Permission.PREPARE_PAYMENT) || role.carries(Permission.AUTHORISE_PAYMENT);
  }

  /** The latest grant between two people that is less than a day old, whoever of them gave it. */
  public Optional<Tie> between(PersonId one, PersonId other, Instant now) {
    return ties.stream()
        .filter(tie -> tie.joins(one, other) && now.isBefore(tie.at().plus(LASTS)))
        .max((a, b) -> a.at().compareTo(b.at()));
  }
}
