/** Signing in through a real OpenID Connect provider: Quantock beside a Keycloak. */
package org.quantock.ear.identity;
