package org.quantock.application.access;

import org.quantock.domain.access.Actor;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.ApiTokenId;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.NotFound;

/** Whose tokens a person may know of: their own, and a system administrator everybody's. */
final class VisibleToken {

  private VisibleToken() {}

  static ApiToken of(ApiTokens tokens, ApiTokenId id, Actor person) {
    ApiToken token = tokens.get(id);
    if (!token.person().equals(person.id()) && !person.may(Permission.MANAGE_ACCOUNTS)) {
      throw new NotFound("There is no such token.");
    }
    return token;
  }
}
