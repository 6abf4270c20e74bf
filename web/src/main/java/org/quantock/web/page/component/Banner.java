package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code q:notice}: a notification banner; blue for news about the service or a deadline, green
 * with {@code success} after something worked. At most one a page.
 */
@FacesComponent("org.quantock.Banner")
public final class Banner extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    boolean success = attributes.flag("success");
    html.open(
        "div",
        "class",
        joined("nhsuk-notification-banner", when(success, "nhsuk-notification-banner--success")),
        "data-module",
        "nhsuk-notification-banner",
        "role",
        success ? "alert" : "region",
        "aria-labelledby",
        "nhsuk-notification-banner-title");
    html.open("div", "class", "nhsuk-notification-banner__header");
    html.element(
        "h2",
        attributes.text("title", success ? "Success" : "Important"),
        "class",
        "nhsuk-notification-banner__title",
        "id",
        "nhsuk-notification-banner-title");
    html.close("div").open("div", "class", "nhsuk-notification-banner__content");
    String text = attributes.text("text");
    if (text != null) {
      html.element("p", text, "class", "nhsuk-notification-banner__heading");
    }
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("div", "div");
  }
}
