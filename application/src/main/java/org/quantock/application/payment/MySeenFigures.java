package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.ChoiceDocumentId;
import org.quantock.domain.payment.ChoiceDocuments;
import org.quantock.domain.shared.NotFound;

/** What the caller's practice saw when it chose, as it was then (PAY-90). */
@Query
@Requires(Permission.VIEW_OWN_PARTICIPATION)
public class MySeenFigures {

  private ChoiceDocuments documents;
  private Stamp stamp;

  protected MySeenFigures() {}

  @Inject
  public MySeenFigures(ChoiceDocuments documents, Stamp stamp) {
    this.documents = documents;
    this.stamp = stamp;
  }

  public SeenFigures ask(ChoiceDocumentId id) {
    return documents
        .find(id)
        .filter(document -> stamp.actor().isOf(document.practice()))
        .map(SeenFigures::of)
        .orElseThrow(() -> NotFound.of("record of what was seen", id));
  }
}
