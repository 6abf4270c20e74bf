package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:details}: help that few people need, behind its summary. */
@FacesComponent("org.quantock.Details")
public final class Details extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open(
            "details",
            "class",
            joined("nhsuk-details", when(attributes.flag("expander"), "nhsuk-expander")))
        .mark("open", attributes.flag("open"));
    html.open("summary", "class", "nhsuk-details__summary");
    html.element("span", attributes.text("summary"), "class", "nhsuk-details__summary-text");
    html.close("summary").open("div", "class", "nhsuk-details__text");
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("div", "details");
  }
}
