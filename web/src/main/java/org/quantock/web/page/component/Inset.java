package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:inset}: text set apart from what stands around it. */
@FacesComponent("org.quantock.Inset")
public final class Inset extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open("div", "class", "nhsuk-inset-text").hidden("Information: ");
    String text = attributes.text("text");
    if (text != null) {
      html.element("p", text);
    }
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("div");
  }
}
