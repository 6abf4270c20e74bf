package org.quantock.web.page.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeState;

/** Confirms that a scheme was published, amended, closed or marked as evaluated. */
@Named
@RequestScoped
public class SchemeDonePage {

  @Inject @Param private String code;
  @Inject private ViewScheme viewScheme;

  private SchemeDetail scheme;

  /** Leads on to the scheme where there is nothing to confirm. */
  public String load() {
    return scheme().state() == SchemeState.CONFIGURING
        ? "/scheme?faces-redirect=true&code=" + code
        : null;
  }

  public SchemeDetail scheme() {
    if (scheme == null) {
      scheme = viewScheme.ask(SchemeCode.of(code));
    }
    return scheme;
  }

  /** The newest version on record. */
  public SchemeDetail.VersionRow newest() {
    return scheme().versions().get(scheme().versions().size() - 1);
  }

  public boolean isAmended() {
    return scheme().state() == SchemeState.PUBLISHED && scheme().versions().size() > 1;
  }

  public String title() {
    return switch (scheme().state()) {
      case CONFIGURING -> "";
      case PUBLISHED -> isAmended() ? "Amendment recorded" : "Scheme published";
      case CLOSED -> "Scheme closed";
      case EVALUATED -> "Scheme marked as evaluated";
    };
  }

  public String reference() {
    return scheme().code() + ", version " + newest().number();
  }
}
