package org.quantock.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;

/**
 * That a person is signed in somewhere. It stands in the database, so that ending it counts on the
 * next request, wherever that arrives (ACC-23).
 */
@Entity
public class SignInSession {

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
  private static final int LONGEST_TEXT = 200;

  @EmbeddedId private SignInSessionId id;
  private PersonId person;
  private Instant startedAt;

  /** Written beside the entity: looking at pages is no change of it. */
  @Column(insertable = true, updatable = false)
  private Instant seenAt;

  private String address;
  private String browser;
  private boolean factorDue;
  private Instant provenAt;
  private Instant endedAt;
  @Version private int version;

  protected SignInSession() {}

  /**
   * @param address where the request came from
   * @param browser what the browser says it is
   * @param factorDue whether a second factor must follow before anything is permitted (ACC-18)
   */
  public SignInSession(
      PersonId person, String address, String browser, boolean factorDue, Instant now) {
    this.id = SignInSessionId.fresh();
    this.person = person;
    this.startedAt = now;
    this.seenAt = now;
    this.address = line(address);
    this.browser = line(browser);
    this.factorDue = factorDue;
    this.provenAt = now;
  }

  /** ACC-18. The second factor was shown. */
  public void factorShown(Instant now) {
    factorDue = false;
    provenAt = now;
  }

  /** ACC-25. The person has proven again who they are. */
  public void proven(Instant now) {
    provenAt = now;
  }

  public void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  /** ACC-22. Neither ended, nor idle for too long, nor too old. */
  public boolean isLive(Instant now, Duration idle, Duration absolute) {
    return endedAt == null
        && now.isBefore(seenAt.plus(idle))
        && now.isBefore(startedAt.plus(absolute));
  }

  /** Whether a request now is worth noting: that is done once a minute at most. */
  public boolean isNoteDue(Instant now) {
    return !now.isBefore(seenAt.plus(NOTED_EVERY));
  }

  private static String line(String text) {
    String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
    return plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT - 1) + "…";
  }

  public SignInSessionId id() {
    return id;
  }

  public PersonId person() {
    return person;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** The last request, to the minute. */
  public Instant seenAt() {
    return seenAt;
  }

  public String address() {
    return address;
  }

  public String browser() {
    return browser;
  }

  public boolean isFactorDue() {
    return factorDue;
  }

  /** When the person last proved who they are. */
  public Instant provenAt() {
    return provenAt;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
