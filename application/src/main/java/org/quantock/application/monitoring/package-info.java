/**
 * Shows how schemes are going, by the rules of {@code org.quantock.domain.monitoring}: the
 * completeness of reports, and the trend of a practice's figures.
 */
package org.quantock.application.monitoring;
