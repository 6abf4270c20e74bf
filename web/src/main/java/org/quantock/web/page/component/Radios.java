package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:radios}: one of several. */
@FacesComponent("org.quantock.Radios")
public final class Radios extends Choice {

  @Override
  Object submitted(FacesContext context, String id) {
    // A browser sends nothing when nothing is chosen.
    return parameters(context).getOrDefault(id, "");
  }

  @Override
  void encodeGroup(FacesContext context, Html html, String id) throws IOException {
    ChoiceItems.encode(
        this,
        html,
        id,
        error(context),
        chosen(context),
        "radio",
        joined("nhsuk-radios", when(attributes.flag("inline"), "nhsuk-radios--inline")),
        "nhsuk-radios");
  }
}
