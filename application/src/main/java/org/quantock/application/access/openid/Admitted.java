package org.quantock.application.access.openid;

import org.quantock.domain.access.Actor;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.openid.ProviderSessionId;

/**
 * A person who came in through the provider.
 *
 * @param session what the provider can end
 * @param signInSession the session here that ends with it
 */
public record Admitted(
    Actor actor, String userName, ProviderSessionId session, SignInSessionId signInSession) {}
