package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.GrantTies;
import org.quantock.domain.access.People;
import org.quantock.domain.payment.PaymentRun;

/** Who of the people of a run gave whom a role that moves money (ACC-36). */
@ApplicationScoped
public class Ties {

  private People people;

  protected Ties() {}

  @Inject
  public Ties(People people) {
    this.people = people;
  }

  /** Between those who have prepared or authorised the run and the person who would now. */
  public GrantTies of(PaymentRun run, Actor actor) {
    return GrantTies.of(
        Stream.concat(run.involved().stream(), Stream.of(actor.id()))
            .distinct()
            .map(people::find)
            .flatMap(Optional::stream)
            .toList());
  }
}
