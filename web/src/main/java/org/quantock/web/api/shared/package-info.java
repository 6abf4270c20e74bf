/**
 * What every resource of the API shares: its root, and how a failure becomes a problem of RFC 9457.
 * The types of problems are listed in {@code docs/problems.md}.
 */
package org.quantock.web.api.shared;
