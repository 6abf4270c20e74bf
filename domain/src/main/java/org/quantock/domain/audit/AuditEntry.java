package org.quantock.domain.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/**
 * One thing that was done or refused. Added with the act itself, linked into the chain of its
 * stream, never changed (AUD-3).
 */
@Entity
public class AuditEntry {

  private static final int LONGEST_SENTENCE = 1000;
  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_CHANGES = 4000;
  private static final int LONGEST_SUBJECT = 100;
  private static final int LONGEST_ADDRESS = 45;
  private static final int LONGEST_REFERENCE = 20;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Instant recordedAt;
  private LocalDate businessDate;
  private PersonId person;
  private String personName;
  private OrganisationCode organisation;
  private String roles;
  private String address;
  private String request;
  private String action;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String subjectKind;
  private String subject;
  private String sentence;
  private String changes;
  private String reason;
  private String stream;
  private Long place;
  private String hash;

  protected AuditEntry() {}

  /**
   * @param recordedAt the real time, to the microsecond, which is what the database keeps
   */
  public AuditEntry(
      Instant recordedAt, LocalDate businessDate, Actor actor, Origin from, Deed deed) {
    this.recordedAt = recordedAt;
    this.businessDate = businessDate;
    this.person = actor.id();
    this.personName = line(actor.name(), LONGEST_SUBJECT);
    this.organisation = actor.organisation();
    this.roles = actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    this.address = line(from.address(), LONGEST_ADDRESS);
    this.request = line(from.reference(), LONGEST_REFERENCE);
    this.action = deed.action();
    this.outcome = deed.outcome();
    this.subjectKind = deed.subjectKind();
    this.subject = line(deed.subject(), LONGEST_SUBJECT);
    this.sentence = line(deed.sentence(), LONGEST_SENTENCE);
    this.changes =
        cut(
            deed.changes().stream()
                .map(change -> line(change.toString(), LONGEST_CHANGES))
                .collect(Collectors.joining("\n")),
            LONGEST_CHANGES);
    this.reason = line(deed.reason(), LONGEST_REASON);
    this.stream = actor.organisation().value();
  }

  /** AUD-6. On one line, without what would draw a second one, and no longer than there is room. */
  private static String line(String text, int longest) {
    return cut(text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " "), longest);
  }

  /** A character of two halves is kept or left whole. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** AUD-7. Takes the next place after the head of its stream, which is the new head then. */
  public ChainHead link(ChainHead head) {
    if (!head.stream().equals(stream)) {
      throw new IllegalArgumentException(
          "An entry of stream %s after one of %s".formatted(stream, head.stream()));
    }
    if (place != null) {
      throw new IllegalStateException("An entry is linked once.");
    }
    place = head.length() + 1;
    hash = hashAfter(head.hash());
    return new ChainHead(stream, place, hash);
  }

  /** The hash it has to have after this one. */
  public String hashAfter(String previous) {
    return ChainLink.hash(
        previous,
        List.of(
            stream,
            place,
            recordedAt,
            businessDate,
            person,
            personName,
            organisation,
            roles,
            address,
            request,
            action,
            outcome.name(),
            subjectKind,
            subject,
            sentence,
            changes,
            reason));
  }

  public Long id() {
    return id;
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

  /** The names of the roles the person had at that moment, with commas between them. */
  public String roles() {
    return roles;
  }

  /** The client's address; empty for work of the application itself. */
  public String address() {
    return address;
  }

  /** The reference of the request; empty for work of the application itself. */
  public String request() {
    return request;
  }

  public String action() {
    return action;
  }

  public Outcome outcome() {
    return outcome;
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

  /** What the act changed, each as a line: {@code paycode: 3001 → 3002}. */
  public List<String> changes() {
    return changes.lines().toList();
  }

  /** Why, as the person gave it; empty where the act asks for none. */
  public String reason() {
    return reason;
  }

  /** The chain it is in. */
  public String stream() {
    return stream;
  }

  /** Its place in the chain, from 1. */
  public long place() {
    return place;
  }

  public String hash() {
    return hash;
  }
}
