package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.omnifaces.cdi.Param;
import org.quantock.application.access.openid.MakeLinkCode;
import org.quantock.application.access.openid.ViewSignIns;
import org.quantock.domain.shared.Ids;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.web.page.shared.Attempt;

/** Makes a link code for a person. Its text is in the answer to this one request (ACC-53). */
@Named
@RequestScoped
public class LinkCodePage {

  @Inject @Param private String id;
  @Inject private ProviderPage provider;
  @Inject private ViewSignIns viewSignIns;
  @Inject private MakeLinkCode makeLinkCode;
  @Inject private Attempt attempt;

  private ViewSignIns.Detail detail;
  private MakeLinkCode.Made made;

  public void load() {
    if (!provider.on()) {
      throw new NotFound("Nobody signs in through a provider here.");
    }
    detail();
  }

  public ViewSignIns.Detail detail() {
    if (detail == null) {
      detail = viewSignIns.ask(person());
    }
    return detail;
  }

  private PersonId person() {
    return new PersonId(Ids.parse("account", id));
  }

  public void make() {
    made = attempt.result(() -> makeLinkCode.handle(person())).orElse(null);
  }

  /** The text of the code just made; null before. */
  public String madeText() {
    return made == null ? null : made.text().reveal();
  }

  public Instant expiresAt() {
    return made == null ? null : made.expiresAt();
  }
}
