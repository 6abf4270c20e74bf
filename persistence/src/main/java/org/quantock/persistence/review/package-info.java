/** Keeps what {@code org.quantock.domain.review} defines and reads it for the ports. */
package org.quantock.persistence.review;
