package org.quantock.application.access.openid;

import org.quantock.domain.access.Actor;
import org.quantock.domain.access.openid.ProviderSessionId;

/** A person who came in through the provider, with the session that the provider can end. */
public record Admitted(Actor actor, String userName, ProviderSessionId session) {}
