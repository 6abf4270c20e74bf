package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:interruption}: the panel that makes a person stop before something unusual or final. */
@FacesComponent("org.quantock.Interruption")
public final class Interruption extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open("div", "class", "nhsuk-panel nhsuk-panel--interruption");
    html.element(
        heading(1),
        attributes.text("title"),
        "class",
        "nhsuk-panel__heading nhsuk-panel__heading--l");
    html.open("div", "class", "nhsuk-panel__body");
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("div", "div");
  }
}
