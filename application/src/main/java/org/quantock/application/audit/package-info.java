/**
 * Writes, chains, shows and verifies the audit record. Rules: {@code org.quantock.domain.audit}.
 */
package org.quantock.application.audit;
