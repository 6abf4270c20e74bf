package org.quantock.domain.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PatientIdentifiers.Finding;
import org.quantock.domain.shared.PatientIdentifiers.Kind;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.Sha256;

/**
 * What looks like an identifier of a patient and may stay in the texts of one organisation, because
 * a person who may sign said why (ACC-65). It is known by a checksum: nothing is written down
 * twice.
 */
@Entity
public class AcceptedIdentifier {

  /** The longest reason. */
  public static final int LONGEST_REASON = 500;

  @EmbeddedId private AcceptedIdentifierId id;
  private OrganisationCode organisation;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String checksum;
  private String reason;
  private PersonId acceptedBy;
  private Instant acceptedAt;

  protected AcceptedIdentifier() {}

  public AcceptedIdentifier(Actor by, Finding finding, String reason, Instant at) {
    var problems = new Problems();
    problems.text("reason", "why it identifies no patient, or has to stay", reason, LONGEST_REASON);
    problems.refuse();
    this.id = AcceptedIdentifierId.fresh();
    this.organisation = by.organisation();
    this.kind = finding.kind();
    this.checksum = checksum(by.organisation(), finding);
    this.reason = reason.strip();
    this.acceptedBy = by.id();
    this.acceptedAt = at;
  }

  /** What it is known by: for another organisation it is another one. */
  public static String checksum(OrganisationCode organisation, Finding finding) {
    String text = organisation.value() + "|" + finding.kind() + "|" + finding.plain();
    return Sha256.hex(text);
  }

  public AcceptedIdentifierId id() {
    return id;
  }

  public OrganisationCode organisation() {
    return organisation;
  }

  public Kind kind() {
    return kind;
  }

  public String checksum() {
    return checksum;
  }

  public String reason() {
    return reason;
  }

  public PersonId acceptedBy() {
    return acceptedBy;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }
}
