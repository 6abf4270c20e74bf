package org.quantock.domain.payment.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.Act;

/**
 * A file that was attached; its content is kept beside it (DIS-12).
 *
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param about what it shows
 */
@Embeddable
public record Evidence(
    EvidenceId id,
    String name,
    @Enumerated(EnumType.STRING) EvidenceKind kind,
    int size,
    String sha256,
    String about,
    Act added,
    String addedByName,
    OrganisationCode organisation) {

  /** The content, where it is what was attached. */
  public byte[] verified(byte[] content) {
    if (!EvidenceFile.checksum(content).equals(sha256)) {
      throw new IllegalStateException("The stored file " + id + " does not match its checksum");
    }
    return content;
  }
}
