package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:input}: one line of text. */
@FacesComponent("org.quantock.TextInput")
public final class TextInput extends Field {

  @Override
  void encodeGroup(FacesContext context, Html html, String id) throws IOException {
    String error = error(context);
    String prefix = attributes.text("prefix");
    String suffix = attributes.text("suffix");
    String width = attributes.text("width");
    openGroup(html, error != null, null);
    label(html, id);
    hintAndError(html, id, error);
    if (prefix != null || suffix != null) {
      html.open("div", "class", "nhsuk-input-wrapper");
    }
    if (prefix != null) {
      html.element("div", prefix, "class", "nhsuk-input-wrapper__prefix", "aria-hidden", "true");
    }
    html.empty(
        "input",
        "class",
        joined(
            "nhsuk-input",
            when(error != null, "nhsuk-input--error"),
            when(attributes.flag("code"), "nhsuk-input--code"),
            when(width != null, "nhsuk-input--width-" + width)),
        "id",
        id,
        "name",
        id,
        "type",
        attributes.text("type", "text"),
        "value",
        shownText(context),
        "inputmode",
        attributes.text("inputmode"),
        "autocomplete",
        attributes.text("autocomplete"),
        "spellcheck",
        attributes.text("spellcheck"),
        "aria-describedby",
        describedBy(id, error));
    if (suffix != null) {
      html.element("div", suffix, "class", "nhsuk-input-wrapper__suffix", "aria-hidden", "true");
    }
    if (prefix != null || suffix != null) {
      html.close("div");
    }
    html.close("div");
  }
}
