package org.quantock.application.payment.dispute;

import org.quantock.domain.payment.dispute.EvidenceId;

/** Port: the content of the files attached to disputes. */
public interface EvidenceStore {

  void keep(EvidenceId file, byte[] content);

  byte[] content(EvidenceId file);
}
