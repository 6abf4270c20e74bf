/** Keeps what {@code org.quantock.domain.access} defines. */
package org.quantock.persistence.access;
