package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.quantock.domain.access.Throttle;
import org.quantock.domain.shared.TooManyAttempts;

/**
 * Slows down those who try passwords, codes and links (ACC-20). What is refused here is not looked
 * at and does not count, so that a flood does not keep the owner of an account out.
 */
@ApplicationScoped
public class SlowDown {

  private Attempts attempts;
  private Clock clock;

  protected SlowDown() {}

  @Inject
  public SlowDown(Attempts attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * Lets an attempt be looked at, or refuses it for a while.
   *
   * @param what what is tried: "password", "code"
   * @param account whose it is
   * @param address where the attempt comes from
   */
  public void admit(String what, String account, String address) {
    Instant now = clock.instant();
    wait(count(ofAddress(address), Throttle.ADDRESS, now));
    Duration wait = count(ofAccount(what, account), Throttle.ACCOUNT, now);
    if (!wait.isZero()) {
      attempts.forgive(ofAddress(address));
    }
    wait(wait);
  }

  /** As {@link #admit(String, String, String)}, where no account is known. */
  public void admit(String address) {
    wait(count(ofAddress(address), Throttle.ADDRESS, clock.instant()));
  }

  public void succeeded(String what, String account, String address) {
    attempts.forget(ofAccount(what, account));
    attempts.forgive(ofAddress(address));
  }

  public void succeeded(String address) {
    attempts.forgive(ofAddress(address));
  }

  /** Of the first two attempts at once one fails to be written; it is counted as the second. */
  private Duration count(String name, Throttle throttle, Instant now) {
    try {
      return attempts.admit(name, throttle, now);
    } catch (RuntimeException writtenByAnother) {
      return attempts.admit(name, throttle, now);
    }
  }

  private static void wait(Duration wait) {
    if (!wait.isZero()) {
      throw new TooManyAttempts(wait);
    }
  }

  private static String ofAccount(String what, String account) {
    String name = what + ":" + account;
    return name.length() <= 150 ? name : name.substring(0, 150);
  }

  private static String ofAddress(String address) {
    return "from:" + address;
  }
}
