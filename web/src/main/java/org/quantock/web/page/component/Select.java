package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Set;

/** {@code q:select}: one of many. */
@FacesComponent("org.quantock.Select")
public final class Select extends Choice {

  @Override
  void encodeGroup(FacesContext context, Html html, String id) throws IOException {
    String error = error(context);
    Set<String> chosen = chosen(context);
    openGroup(html, error != null, null);
    label(html, id);
    hintAndError(html, id, error);
    html.open(
        "select",
        "class",
        joined("nhsuk-select", when(error != null, "nhsuk-select--error")),
        "id",
        id,
        "name",
        id,
        "aria-describedby",
        describedBy(id, error));
    String prompt = attributes.text("prompt");
    if (prompt != null) {
      html.element("option", prompt, "value", "");
    }
    for (Option option : options()) {
      html.open("option", "value", option.value())
          .mark("selected", chosen.contains(option.value()))
          .text(option.label())
          .close("option");
    }
    html.close("select", "div");
  }
}
