/** Signing in, accounts, and who the people are. Rules: see {@code org.quantock.domain.access}. */
package org.quantock.application.access;
