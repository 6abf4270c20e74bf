package org.quantock.domain.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/** One thing that was done. Added in the transaction of the act itself, never changed (AUD-3). */
@Entity
public class AuditEntry {

  /** The longest sentence that is kept. */
  private static final int LIMIT = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Instant recordedAt;
  private LocalDate businessDate;
  private PersonId person;
  private String personName;
  private OrganisationCode organisation;
  private String action;
  private String subjectKind;
  private String subject;
  private String sentence;

  protected AuditEntry() {}

  /**
   * @param action the use case, for example SubmitReport
   * @param subjectKind the kind of thing, for example report
   * @param subject the id of the thing
   * @param sentence what happened, in words
   */
  public AuditEntry(
      Instant recordedAt,
      LocalDate businessDate,
      Actor actor,
      String action,
      String subjectKind,
      String subject,
      String sentence) {
    this.recordedAt = recordedAt;
    this.businessDate = businessDate;
    this.person = actor.id();
    this.personName = actor.name();
    this.organisation = actor.organisation();
    this.action = action;
    this.subjectKind = subjectKind;
    this.subject = subject;
    this.sentence = sentence.length() <= LIMIT ? sentence : sentence.substring(0, LIMIT - 1) + "…";
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public LocalDate businessDate() {
    return businessDate;
  }

  public PersonId person() {
    return person;
  }

  public String personName() {
    return personName;
  }

  public OrganisationCode organisation() {
    return organisation;
  }

  public String action() {
    return action;
  }

  public String subjectKind() {
    return subjectKind;
  }

  public String subject() {
    return subject;
  }

  public String sentence() {
    return sentence;
  }
}
