package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.quantock.application.access.MailSettings;

/** The whole address of a one-time link that an administrator hands over. */
@RequestScoped
public class HandOver {

  private MailSettings settings;
  private HttpServletRequest request;

  protected HandOver() {}

  @Inject
  public HandOver(MailSettings settings, HttpServletRequest request) {
    this.settings = settings;
    this.request = request;
  }

  /** At the configured address, or else where the administrator's own browser found the page. */
  public String address(String path) {
    return settings.address().orElseGet(this::ofTheRequest) + path;
  }

  private String ofTheRequest() {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length())
        + request.getContextPath();
  }
}
