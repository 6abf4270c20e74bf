package org.quantock.domain.participation;

import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/**
 * The days on which a practice takes part have changed.
 *
 * @param cause what happened, as a sentence: "The practice leaves the scheme from 1 October 2014."
 */
public record ParticipationChanged(SchemeCode scheme, PracticeCode practice, String cause) {}
