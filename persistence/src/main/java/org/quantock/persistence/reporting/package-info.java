/** Keeps what {@code org.quantock.domain.reporting} defines and reads it for the ports. */
package org.quantock.persistence.reporting;
