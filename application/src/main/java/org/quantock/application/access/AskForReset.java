package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Mailboxes;
import org.quantock.domain.access.PasswordReset;
import org.quantock.domain.access.PasswordResets;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.shared.InvalidInput;

/**
 * Takes the wish for a new password. Whoever asks learns nothing of whether there is such an
 * account (ACC-17): the answer is the same, and the mail goes later.
 */
@UseCase
@Requires(Permission.PUBLIC)
public class AskForReset {

  private static final int MOST = 5;
  private static final String TRIED = "reset";

  private People people;
  private Mailboxes mailboxes;
  private PasswordResets resets;
  private Letters letters;
  private SlowDown slowDown;
  private Sessions now;
  private AuditTrail audit;

  protected AskForReset() {}

  @Inject
  public AskForReset(
      People people,
      Mailboxes mailboxes,
      PasswordResets resets,
      Letters letters,
      SlowDown slowDown,
      Sessions now,
      AuditTrail audit) {
    this.people = people;
    this.mailboxes = mailboxes;
    this.resets = resets;
    this.letters = letters;
    this.slowDown = slowDown;
    this.now = now;
    this.audit = audit;
  }

  /**
   * @param typed a user name, or an e-mail address
   * @param address where the request came from
   */
  public void handle(String typed, String address) {
    slowDown.admit(TRIED, Person.normalised(typed), address);
    List<Person> asked =
        Stream.concat(people.named(typed).stream(), at(typed).stream())
            .filter(person -> person.isActive() && person.passwordHash().isPresent())
            .distinct()
            .limit(MOST)
            .toList();
    for (Person person : asked) {
      resets.unused(person.id()).forEach(reset -> reset.lapse(now.now()));
      var reset = new PasswordReset(person.id(), now.now());
      resets.add(reset);
      letters.reset(person, reset);
    }
    audit.record(
        AskForReset.class,
        "person",
        asked.isEmpty() ? "unknown" : asked.get(0).id(),
        asked.isEmpty()
            ? "A new password was asked for, of no account"
            : "A new password was asked for, of "
                + String.join(", ", asked.stream().map(Person::userName).toList()));
  }

  private List<Person> at(String typed) {
    Optional<EmailAddress> email;
    try {
      email = Optional.of(EmailAddress.of(typed));
    } catch (InvalidInput notAnAddress) {
      email = Optional.empty();
    }
    return email.map(mailboxes::at).orElse(List.of()).stream()
        .map(mailbox -> people.get(mailbox.person()))
        .toList();
  }
}
