/**
 * Keeps what {@code org.quantock.domain.organisation} defines, and uploaded files with their
 * previews.
 */
package org.quantock.persistence.organisation;
