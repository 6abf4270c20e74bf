package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.quantock.domain.participation.ParticipationChanged;
import org.quantock.domain.scheme.Schemes;

/** Works entitlements out when the days of a practice change, in the same transaction (PAY-80). */
@ApplicationScoped
public class FollowParticipation {

  private EntitlementBook book;
  private Schemes schemes;
  private Stamp stamp;

  protected FollowParticipation() {}

  @Inject
  public FollowParticipation(EntitlementBook book, Schemes schemes, Stamp stamp) {
    this.book = book;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  public void on(@Observes ParticipationChanged event) {
    book.follow(schemes.get(event.scheme()), Map.of(event.practice(), event.cause()), stamp.act());
  }
}
