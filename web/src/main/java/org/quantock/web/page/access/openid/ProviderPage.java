package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quantock.application.access.openid.LinkedSignIn;
import org.quantock.application.access.openid.MySignIns;
import org.quantock.application.access.openid.OpenIdSettings;
import org.quantock.application.access.openid.OpenIdSwitch;
import org.quantock.web.page.access.Destination;

/** The provider as other pages name it, and what of it is linked to the person. */
@Named
@RequestScoped
public class ProviderPage {

  @Inject private OpenIdSwitch openId;
  @Inject private MySignIns mySignIns;
  @Inject private OpenIdBrowser browser;

  private List<LinkedSignIn> signIns;

  /** Whether people can sign in through a provider here. */
  public boolean on() {
    return openId.settings().isPresent();
  }

  /** What people call the provider. */
  public String title() {
    return openId.settings().map(OpenIdSettings::title).orElse("the provider");
  }

  /** Where to sign in there, and then go on to the page that the person wanted. */
  public String href(String next) {
    return next == null || next.isEmpty()
        ? "/openid/sign-in"
        : "/openid/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }

  /** Whether the person came through the provider and can prove there who they are. */
  public boolean canProve() {
    return on() && browser.session().isPresent();
  }

  /** Where to prove it, and then go on to the page that asked for it. */
  public String proveHref(String next) {
    return "/openid/sign-in?for=again&next="
        + URLEncoder.encode(Destination.of(next), StandardCharsets.UTF_8);
  }

  public List<LinkedSignIn> signIns() {
    if (signIns == null) {
      signIns = mySignIns.ask();
    }
    return signIns;
  }

  /** Whether the person can link a sign-in of the provider: they have none there yet. */
  public boolean canLink() {
    String issuer = openId.settings().map(each -> each.issuer().toString()).orElse("");
    return on() && signIns().stream().noneMatch(each -> each.issuer().equals(issuer));
  }

  /** A provider by its name where it is the one of today, and else by its address. */
  public String nameOf(LinkedSignIn signIn) {
    boolean today =
        openId.settings().filter(s -> s.issuer().toString().equals(signIn.issuer())).isPresent();
    return today ? title() : signIn.issuer();
  }
}
