package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:link}: a link inside the application, with words for screen readers if needed. */
@FacesComponent("org.quantock.Link")
public final class Link extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open(
        "a",
        "class",
        attributes.text("styleClass", "nhsuk-link"),
        "href",
        attributes.href("href"),
        "aria-current",
        attributes.text("ariaCurrent"));
    html.text(attributes.text("value"));
    String hidden = attributes.text("hidden");
    if (hidden != null) {
      html.hidden(" " + hidden);
    }
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("a");
  }
}
