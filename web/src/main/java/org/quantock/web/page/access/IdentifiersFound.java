package org.quantock.web.page.access;

import java.util.List;
import org.quantock.domain.shared.PatientIdentifiers.Finding;

/**
 * What the interruption shows.
 *
 * @param address where the form was sent
 * @param findings what was found in it
 * @param fields what was sent, to be sent again
 * @param mayKeep whether the person may let it stay
 * @param reason what they typed as the reason, if anything
 * @param error what is wrong with the reason, or null
 */
public record IdentifiersFound(
    String address,
    List<Finding> findings,
    List<SentField> fields,
    boolean mayKeep,
    String reason,
    String error) {

  /** One field as it was sent. */
  public record SentField(String name, String value) {}
}
