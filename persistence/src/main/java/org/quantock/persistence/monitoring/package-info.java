/** Reads what {@code org.quantock.application.monitoring} shows. */
package org.quantock.persistence.monitoring;
