package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Evidence;
import org.quantock.domain.payment.dispute.EvidenceId;

/** A file that was attached to a dispute, for those who see the dispute (DIS-6, DIS-12). */
@Query
@Requires(Permission.VIEW_DISPUTES)
public class DownloadEvidence {

  private VisibleDisputes visible;
  private EvidenceStore store;

  protected DownloadEvidence() {}

  @Inject
  public DownloadEvidence(VisibleDisputes visible, EvidenceStore store) {
    this.visible = visible;
    this.store = store;
  }

  public record Download(String name, String mediaType, byte[] content) {}

  @Export(kind = "dispute", file = "a file that is attached to it")
  public Download ask(DisputeId dispute, EvidenceId file) {
    Evidence evidence = visible.get(dispute).evidence(file);
    return new Download(
        evidence.name(),
        evidence.kind().mediaType(),
        evidence.verified(store.content(evidence.id())));
  }
}
