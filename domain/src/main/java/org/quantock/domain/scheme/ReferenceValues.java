package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;
import org.quantock.domain.shared.Money;

/**
 * The national figures that the QOF arithmetic needs.
 *
 * @param pointValue pounds for a point: 156.92 for 2014/15
 * @param averageList registered patients of the average practice: 7,087 for 2014/15
 * @param source where both come from
 */
@Embeddable
public record ReferenceValues(Money pointValue, int averageList, String source) {}
