package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.ChoiceDocument;
import org.quantock.domain.payment.ChoiceDocumentId;
import org.quantock.domain.payment.ChoiceDocuments;
import org.quantock.domain.scheme.Schemes;

/** What a practice saw when it chose, for the area team of the scheme (PAY-90, PAY-14). */
@Query
@Requires(Permission.VIEW_UPTAKE)
public class ViewSeenFigures {

  private ChoiceDocuments documents;
  private Schemes schemes;
  private Stamp stamp;

  protected ViewSeenFigures() {}

  @Inject
  public ViewSeenFigures(ChoiceDocuments documents, Schemes schemes, Stamp stamp) {
    this.documents = documents;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  public SeenFigures ask(ChoiceDocumentId id) {
    ChoiceDocument document = documents.get(id);
    PaymentScope.scheme(schemes, document.scheme(), stamp.actor());
    return SeenFigures.of(document);
  }
}
