package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:linkButton}: a link that looks like a button, for going on, never for changing. */
@FacesComponent("org.quantock.LinkButton")
public final class LinkButton extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    String variant = attributes.text("variant");
    html.open(
        "a",
        "class",
        joined(
            "nhsuk-button",
            when(variant != null, "nhsuk-button--" + variant),
            when(attributes.flag("small"), "nhsuk-button--small")),
        "data-module",
        "nhsuk-button",
        "href",
        attributes.href("href"),
        "role",
        "button",
        "draggable",
        "false");
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
