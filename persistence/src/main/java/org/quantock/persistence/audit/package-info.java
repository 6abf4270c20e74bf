/** Keeps what {@code org.quantock.domain.audit} defines. */
package org.quantock.persistence.audit;
