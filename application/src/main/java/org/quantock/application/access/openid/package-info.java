/**
 * Signing in through an OpenID Connect provider: the talk with the provider, and what becomes of
 * who it says somebody is.
 */
package org.quantock.application.access.openid;
