/** Keeps what {@code org.quantock.domain.access.openid} defines. */
package org.quantock.persistence.access.openid;
