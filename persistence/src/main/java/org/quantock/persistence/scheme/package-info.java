/** Keeps what {@code org.quantock.domain.scheme} defines. */
package org.quantock.persistence.scheme;
