package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:panel}: the green panel of a confirmation page, with the page's h1. */
@FacesComponent("org.quantock.Panel")
public final class Panel extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open("div", "class", "nhsuk-panel");
    html.element(heading(1), attributes.text("title"), "class", "nhsuk-panel__heading");
    html.open("div", "class", "nhsuk-panel__body");
    String reference = attributes.text("reference");
    if (reference != null) {
      html.text(attributes.text("referenceLabel", "Your reference number")).empty("br");
      html.element("strong", reference);
    }
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("div", "div");
  }
}
