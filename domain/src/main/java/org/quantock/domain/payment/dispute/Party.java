package org.quantock.domain.payment.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.quantock.domain.shared.PersonId;

/** A person with the one part they have in a dispute (DIS-7). */
@Embeddable
public record Party(
    PersonId person, String name, @Enumerated(EnumType.STRING) Involvement involvement) {}
