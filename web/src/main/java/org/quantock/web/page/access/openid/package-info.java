/**
 * Signing in through the OpenID Connect provider: the way there and back, and the pages about it.
 */
package org.quantock.web.page.access.openid;
