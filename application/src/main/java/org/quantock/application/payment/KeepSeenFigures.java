package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.quantock.application.participation.SeenFigures;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.ChoiceDocument;
import org.quantock.domain.payment.ChoiceDocumentId;
import org.quantock.domain.payment.ChoiceDocuments;
import org.quantock.domain.payment.Comparison;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.Stale;

/** Keeps the numbers that a practice saw, in the transaction of its choice (PAY-90). */
@ApplicationScoped
public class KeepSeenFigures implements SeenFigures {

  private Comparisons comparisons;
  private ChoiceDocuments documents;
  private Stamp stamp;

  protected KeepSeenFigures() {}

  @Inject
  public KeepSeenFigures(Comparisons comparisons, ChoiceDocuments documents, Stamp stamp) {
    this.comparisons = comparisons;
    this.documents = documents;
    this.stamp = stamp;
  }

  @Override
  public UUID keep(Scheme scheme, PracticeCode practice, String choice, String seen) {
    Comparison now = comparisons.of(scheme, practice, scheme.startsOn());
    if (!seen.isEmpty() && !seen.equals(now.fingerprint())) {
      throw new Stale(
          "The numbers of your year have changed since you looked. Nothing was stored; look at them again before you choose.");
    }
    var document = new ChoiceDocument(ChoiceDocumentId.fresh(), now, choice, stamp.act());
    documents.add(document);
    return document.id().value();
  }
}
