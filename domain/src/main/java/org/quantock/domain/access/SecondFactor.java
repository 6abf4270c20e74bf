package org.quantock.domain.access;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.domain.shared.PersonId;

/**
 * A person's authenticator application and recovery codes. It counts once the person has shown a
 * code of it. A code and a recovery code work once (ACC-19).
 */
@Entity
public class SecondFactor {

  @EmbeddedId private PersonId person;

  /** The secret as it is kept: encrypted where the installation has a key for it. */
  private String sealed;

  /** One that waits for its first code; the one before counts until then. */
  private String begun;

  private Instant confirmedAt;
  private long lastStep;

  @ElementCollection(fetch = FetchType.EAGER)
  private Set<String> recovery;

  @Version private int version;

  protected SecondFactor() {}

  public SecondFactor(PersonId person, String begun) {
    this.person = person;
    this.begun = begun;
    this.lastStep = -1;
    this.recovery = new HashSet<>();
  }

  /** Begins another; the one before counts until a code of the new one was shown. */
  public void begin(String other) {
    begun = other;
  }

  /** A code of the begun one was shown: it counts from now on. */
  public void confirm(long step, List<RecoveryCode> codes, Instant at) {
    sealed = begun;
    begun = null;
    lastStep = step;
    confirmedAt = at;
    replaceRecovery(codes);
  }

  /** The codes before no longer work. */
  public void replaceRecovery(List<RecoveryCode> codes) {
    recovery.clear();
    recovery.addAll(codes.stream().map(RecoveryCode::hash).collect(Collectors.toSet()));
  }

  /** ACC-19. Takes a step as used; codes up to it work no more. */
  public void use(long step) {
    if (step <= lastStep) {
      throw new IllegalArgumentException("This step was used");
    }
    lastStep = step;
  }

  /** ACC-19. Uses up a recovery code; answers whether it was one. */
  public boolean use(RecoveryCode code) {
    return recovery.remove(code.hash());
  }

  public PersonId person() {
    return person;
  }

  /** The secret that counts; empty until a first code was shown. */
  public Optional<String> sealed() {
    return Optional.ofNullable(sealed);
  }

  /** The secret that waits for its first code. */
  public Optional<String> begun() {
    return Optional.ofNullable(begun);
  }

  public boolean isConfirmed() {
    return sealed != null;
  }

  public Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }

  public long lastStep() {
    return lastStep;
  }

  public int recoveryLeft() {
    return recovery.size();
  }
}
