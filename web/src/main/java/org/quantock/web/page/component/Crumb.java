package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:crumb}: one page above this one. */
@FacesComponent("org.quantock.Crumb")
public final class Crumb extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open("li", "class", "nhsuk-breadcrumb__list-item");
    html.element(
        "a",
        attributes.text("value"),
        "class",
        "nhsuk-breadcrumb__link",
        "href",
        attributes.href("href"));
    html.close("li");
  }

  @Override
  void after(FacesContext context, Html html) {
    // Nothing to close.
  }
}
