package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.quantock.application.access.openid.Origin;
import org.quantock.web.page.access.Visit;

/** Where somebody comes from who signs in through the provider. */
@RequestScoped
public class OpenIdVisit {

  @Inject private Visit visit;

  public Origin origin() {
    return new Origin(visit.address(), visit.browser());
  }
}
