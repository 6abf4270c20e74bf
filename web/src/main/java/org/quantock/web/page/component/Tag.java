package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:tag}: the status of something, in a word; the colour is never the only sign. */
@FacesComponent("org.quantock.Tag")
public final class Tag extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    String colour = attributes.text("colour");
    html.element(
        "strong",
        attributes.text("text"),
        "class",
        joined("nhsuk-tag", when(colour != null, "nhsuk-tag--" + colour)));
  }

  @Override
  void after(FacesContext context, Html html) {
    // Nothing to close.
  }
}
