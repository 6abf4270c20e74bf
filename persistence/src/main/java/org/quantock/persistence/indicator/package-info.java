/** Keeps what {@code org.quantock.domain.indicator} defines. */
package org.quantock.persistence.indicator;
