/** Keeps what {@code org.quantock.domain.evaluation} defines, and reads what is released. */
package org.quantock.persistence.evaluation;
