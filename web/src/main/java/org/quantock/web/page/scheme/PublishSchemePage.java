package org.quantock.web.page.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.scheme.PublishScheme;
import org.quantock.application.scheme.RunSchemeDeck;
import org.quantock.application.scheme.SchemeDeck;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.web.page.shared.Attempt;

/** Shows all terms for a last check and publishes the scheme. */
@Named
@RequestScoped
public class PublishSchemePage {

  @Inject @Param private String code;
  @Inject private ViewScheme viewScheme;
  @Inject private PublishScheme publishScheme;
  @Inject private RunSchemeDeck runSchemeDeck;
  @Inject private Attempt attempt;

  private SchemeDetail scheme;
  private SchemeDeck.Outcome outcome;
  private int version;

  public void load() {
    version = scheme().version();
  }

  public SchemeDetail scheme() {
    if (scheme == null) {
      scheme = viewScheme.ask(SchemeCode.of(code));
    }
    return scheme;
  }

  public boolean mayPublish() {
    return isReady() && outcome().passes();
  }

  /** Whether only the test deck is left to pass. */
  public boolean isReady() {
    return scheme().may(SchemeAction.PUBLISH) && scheme().problems().isEmpty();
  }

  /** What the test deck of the scheme says now. */
  public SchemeDeck.Outcome outcome() {
    if (outcome == null) {
      outcome = runSchemeDeck.ask(SchemeCode.of(code));
    }
    return outcome;
  }

  public String obstacle() {
    return scheme().obstacles().getOrDefault(SchemeAction.PUBLISH, "");
  }

  public String publish() {
    var command = new PublishScheme.Command(SchemeCode.of(code), version);
    // Problems of the terms belong to no field of this page.
    return attempt.works(() -> publishScheme.handle(command))
        ? "/scheme-done?faces-redirect=true&code=" + code
        : null;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
