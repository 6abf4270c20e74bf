package org.quantock.domain.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** What practices saw when they chose; documents are only added (PAY-90). */
public interface ChoiceDocuments {

  void add(ChoiceDocument document);

  Optional<ChoiceDocument> find(ChoiceDocumentId id);

  /** All of one practice in a scheme, first to last. */
  List<ChoiceDocument> of(SchemeCode scheme, PracticeCode practice);

  default ChoiceDocument get(ChoiceDocumentId id) {
    return find(id).orElseThrow(() -> NotFound.of("record of what was seen", id));
  }
}
