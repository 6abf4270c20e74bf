/** Keeps what {@code org.quantock.domain.participation} defines. */
package org.quantock.persistence.participation;
