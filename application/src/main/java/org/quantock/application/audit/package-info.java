/** Writes and shows the audit record. */
package org.quantock.application.audit;
