package org.quantock.application.scheme;

import jakarta.inject.Inject;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** What is still to be done before a scheme can be closed (SCH-7). */
@Query
@Requires(Permission.CLOSE_SCHEME)
public class ViewOpenBusiness {

  private Schemes schemes;
  private UnfinishedBusiness business;
  private Caller caller;

  protected ViewOpenBusiness() {}

  @Inject
  public ViewOpenBusiness(Schemes schemes, UnfinishedBusiness business, Caller caller) {
    this.schemes = schemes;
    this.business = business;
    this.caller = caller;
  }

  public long ask(SchemeCode code) {
    SchemeAccess.of(schemes.get(code), caller.person());
    return business.count(code);
  }
}
