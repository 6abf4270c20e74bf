package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.LinkText;
import org.quantock.domain.access.PasswordResets;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;

/** Whose password a link replaces. */
@Query
@Requires(Permission.PUBLIC)
public class ViewReset {

  private PasswordResets resets;
  private People people;
  private Sessions now;

  protected ViewReset() {}

  @Inject
  public ViewReset(PasswordResets resets, People people, Sessions now) {
    this.resets = resets;
    this.people = people;
    this.now = now;
  }

  /** The user name; empty where the link admits nobody. */
  public Optional<String> ask(String token) {
    return LinkText.read(token)
        .flatMap(text -> resets.hashed(text.hash()))
        .filter(reset -> reset.admits(now.now()))
        .map(reset -> people.get(reset.person()).userName());
  }
}
