/**
 * Offering schemes to practices, and the choice of each practice.
 *
 * <p>The rules are those of {@code org.quantock.domain.participation} (PAR-1 to PAR-10). Which
 * practices are open comes through the port {@link OpenPractices}.
 */
package org.quantock.application.participation;
