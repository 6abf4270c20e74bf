/**
 * Making, configuring, publishing, amending and closing schemes; reading preset files.
 *
 * <p>The rules are those of {@code org.quantock.domain.scheme} (SCH-1 to SCH-14). Facts of other
 * features come through ports: {@link KnownIndicators}, {@link KnownBodies}, {@link
 * ApprovedProposals}, {@link OpenBusiness}.
 */
package org.quantock.application.scheme;
