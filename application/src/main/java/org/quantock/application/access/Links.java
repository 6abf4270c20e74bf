package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.LinkText;
import org.quantock.domain.access.PasswordReset;

/** Makes one-time links: their paths from the root of the site (ACC-15). */
@ApplicationScoped
public class Links {

  private SignInLimits limits;
  private Sessions now;

  protected Links() {}

  @Inject
  public Links(SignInLimits limits, Sessions now) {
    this.limits = limits;
    this.now = now;
  }

  /** A new link; the one before becomes void. */
  public String of(Invitation invitation) {
    LinkText text = LinkText.fresh();
    invitation.link(text, now.now(), limits.invitation());
    return "/invitation?token=" + text.reveal();
  }

  /** A new link; the one before becomes void. */
  public String of(PasswordReset reset) {
    LinkText text = LinkText.fresh();
    reset.link(text, now.now(), limits.reset());
    return "/password-new?token=" + text.reveal();
  }
}
