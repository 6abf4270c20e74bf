package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.SecondFactor;
import org.quantock.domain.access.SecondFactors;

/** Who has set up a second factor, for the administrator who helps somebody that lost theirs. */
@Query
@Requires(Permission.MANAGE_ACCOUNTS)
public class ListSecondFactors {

  private SecondFactors factors;
  private People people;

  protected ListSecondFactors() {}

  @Inject
  public ListSecondFactors(SecondFactors factors, People people) {
    this.factors = factors;
    this.people = people;
  }

  /** One person with a second factor; never its secret. */
  public record Row(
      String person,
      String name,
      String userName,
      String organisation,
      Instant since,
      int recoveryLeft) {}

  public List<Row> ask() {
    return factors.confirmed().stream()
        .map(this::row)
        .sorted(Comparator.comparing(Row::organisation).thenComparing(Row::name))
        .toList();
  }

  private Row row(SecondFactor factor) {
    Person person = people.get(factor.person());
    return new Row(
        person.id().toString(),
        person.name(),
        person.userName(),
        person.organisation().value(),
        factor.confirmedAt().orElseThrow(),
        factor.recoveryLeft());
  }
}
