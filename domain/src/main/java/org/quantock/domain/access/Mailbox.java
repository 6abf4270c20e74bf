package org.quantock.domain.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.quantock.domain.shared.PersonId;

/** The address at which a person gets mail. It is no name to sign in with. */
@Entity
public class Mailbox {

  @EmbeddedId private PersonId person;
  private EmailAddress email;
  @Version private int version;

  protected Mailbox() {}

  public Mailbox(PersonId person, EmailAddress email) {
    this.person = person;
    this.email = email;
  }

  public void move(EmailAddress other) {
    this.email = other;
  }

  public PersonId person() {
    return person;
  }

  public EmailAddress email() {
    return email;
  }
}
