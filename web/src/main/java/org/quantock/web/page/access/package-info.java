/**
 * The door: who is calling, which page needs which permission, signing in and out, accounts.
 *
 * <p>A page that is not in {@link org.quantock.web.page.access.PageAccess} does not exist for
 * anybody.
 */
package org.quantock.web.page.access;
