/** Keeps what {@code org.quantock.domain.payment} defines. */
package org.quantock.persistence.payment;
