package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/**
 * How an empty installation begins: whoever started the server is told a one-time link, by which
 * the first system administrator makes an account (ACC-16). There is no account before.
 */
@ApplicationScoped
public class FirstAccount {

  /** Acts for the installation itself, where no person has an account yet. */
  public static final Actor INSTALLATION =
      new Actor(
          new PersonId(new UUID(0, 1)),
          "Installation",
          Set.of(Role.SYSTEM_ADMINISTRATOR),
          new OrganisationCode("QUANTOCK"));

  private People people;
  private LinkFirstAdministrator link;
  private MailSettings settings;
  private Caller caller;

  protected FirstAccount() {}

  @Inject
  public FirstAccount(
      People people, LinkFirstAdministrator link, MailSettings settings, Caller caller) {
    this.people = people;
    this.link = link;
    this.settings = settings;
    this.caller = caller;
  }

  /**
   * Invites the first administrator while nobody has an account. Returns the lines to tell; none
   * where somebody has one.
   */
  public List<String> ensure() {
    if (people.count() > 0) {
      return List.of();
    }
    String path = caller.as(INSTALLATION, link::handle);
    return List.of(
        "First start: the first administrator makes their account at",
        settings.address().orElse("") + path,
        "The link works once. Each start prints another until it was used.");
  }
}
