/**
 * What people do with proposals, and what they see of them. The rules are those of {@code
 * org.quantock.domain.governance}; what a person may not see does not exist for them (GOV-14).
 */
package org.quantock.application.governance;
