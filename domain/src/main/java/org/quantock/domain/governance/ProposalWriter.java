package org.quantock.domain.governance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.quantock.domain.shared.PersonId;

/** A person who had a hand in the proposal, and so cannot decide it (GOV-8). */
@Embeddable
public record ProposalWriter(PersonId person, String name) implements Serializable {}
