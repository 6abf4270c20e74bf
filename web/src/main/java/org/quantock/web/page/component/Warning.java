package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:warning}: the yellow callout for what must not be missed. */
@FacesComponent("org.quantock.Warning")
public final class Warning extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open("div", "class", "nhsuk-card nhsuk-card--warning");
    html.open("div", "class", "nhsuk-card__content");
    html.element(heading(2), attributes.text("title", "Important"), "class", "nhsuk-card__heading");
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("div", "div");
  }
}
