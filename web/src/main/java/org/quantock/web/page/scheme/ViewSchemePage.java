package org.quantock.web.page.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.application.scheme.ViewTerms;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** One scheme, or the terms of one of its versions. */
@Named
@RequestScoped
public class ViewSchemePage {

  @Inject @Param private String code;
  @Inject @Param private String number;
  @Inject private ViewScheme viewScheme;
  @Inject private ViewTerms viewTerms;
  @Inject private Caller caller;

  private SchemeDetail scheme;
  private ViewTerms.TermsDetail version;

  public SchemeDetail scheme() {
    if (scheme == null) {
      scheme = viewScheme.ask(SchemeCode.of(code));
    }
    return scheme;
  }

  /** The version that the address names. */
  public ViewTerms.TermsDetail version() {
    if (version == null) {
      if (number == null || !number.matches("\\d{1,6}")) {
        throw new NotFound("There is no such version.");
      }
      version = viewTerms.ask(SchemeCode.of(code), Integer.parseInt(number));
    }
    return version;
  }

  public boolean may(String action) {
    return scheme().may(SchemeAction.valueOf(action));
  }

  public boolean mayViewUptake() {
    return caller.person().may(Permission.VIEW_UPTAKE);
  }

  /** Whether the person is one of those who set schemes up, here or elsewhere. */
  public boolean isAdministrator() {
    return caller.person().may(Permission.CONFIGURE_SCHEME);
  }

  public String obstacle(String action) {
    return scheme().obstacles().getOrDefault(SchemeAction.valueOf(action), "");
  }
}
