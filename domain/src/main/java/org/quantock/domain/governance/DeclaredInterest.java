package org.quantock.domain.governance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.quantock.domain.shared.PersonId;

/**
 * An interest that a member of the deciding body has in a proposal. It stands once declared
 * (GOV-9).
 *
 * @param nature what the interest is, in the person's own words
 */
@Embeddable
public record DeclaredInterest(PersonId person, String name, String nature, LocalDate declaredOn)
    implements Serializable {}
