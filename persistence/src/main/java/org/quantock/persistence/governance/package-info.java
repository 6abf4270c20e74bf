/** Keeps what {@code org.quantock.domain.governance} defines. */
package org.quantock.persistence.governance;
