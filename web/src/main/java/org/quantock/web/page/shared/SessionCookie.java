package org.quantock.web.page.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Where people reach the installation by HTTPS alone, its session cookie is sent encrypted alone,
 * and its name makes browsers refuse one that another host or an unencrypted page has set.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (Network.configured().isHttps()) {
      SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
      cookie.setName("__Host-quantock");
      cookie.setPath("/");
      cookie.setSecure(true);
      cookie.setHttpOnly(true);
    }
  }
}
