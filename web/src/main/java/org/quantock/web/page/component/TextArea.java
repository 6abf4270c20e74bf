package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:textarea}: several lines of text, with a character count when there is a limit. */
@FacesComponent("org.quantock.TextArea")
public final class TextArea extends Field {

  @Override
  void encodeGroup(FacesContext context, Html html, String id) throws IOException {
    String error = error(context);
    String limit = attributes.text("maxlength");
    boolean counted = limit != null;
    if (counted) {
      openGroup(
          html,
          error != null,
          "nhsuk-character-count",
          "data-module",
          "nhsuk-character-count",
          "data-maxlength",
          limit,
          "data-threshold",
          attributes.text("threshold"));
    } else {
      openGroup(html, error != null, null);
    }
    label(html, id);
    hintAndError(html, id, error);
    html.element(
        "textarea",
        shownText(context),
        "class",
        joined(
            "nhsuk-textarea",
            when(error != null, "nhsuk-textarea--error"),
            when(counted, "nhsuk-js-character-count")),
        "id",
        id,
        "name",
        id,
        "rows",
        attributes.text("rows", "5"),
        "autocomplete",
        attributes.text("autocomplete"),
        "spellcheck",
        attributes.text("spellcheck"),
        "aria-describedby",
        joined(when(counted, id + "-info"), describedBy(id, error)));
    if (counted) {
      html.element(
          "div",
          "You can enter up to " + limit + " characters",
          "class",
          "nhsuk-hint nhsuk-character-count__message",
          "id",
          id + "-info");
    }
    html.close("div");
  }
}
