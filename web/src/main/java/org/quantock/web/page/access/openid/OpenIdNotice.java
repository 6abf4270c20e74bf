package org.quantock.web.page.access.openid;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.quantock.application.access.openid.OpenIdSwitch;

/** Tells whoever starts the server that OpenID Connect is off because of a setting. */
@WebListener
public class OpenIdNotice implements ServletContextListener {

  @Inject private OpenIdSwitch openId;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    openId
        .mistake()
        .ifPresent(
            mistake ->
                System.out.println("[quantock] Sign-in through the provider is off. " + mistake));
  }
}
