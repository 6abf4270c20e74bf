package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:password}: a password, never sent back to the browser. */
@FacesComponent("org.quantock.PasswordInput")
public final class PasswordInput extends Field {

  @Override
  void encodeGroup(FacesContext context, Html html, String id) throws IOException {
    String error = error(context);
    openGroup(html, error != null, "nhsuk-password-input", "data-module", "nhsuk-password-input");
    label(html, id);
    hintAndError(html, id, error);
    html.open("div", "class", "nhsuk-input-wrapper");
    html.empty(
        "input",
        "class",
        joined(
            "nhsuk-input",
            when(error != null, "nhsuk-input--error"),
            "nhsuk-password-input__input nhsuk-js-password-input-input"),
        "id",
        id,
        "name",
        id,
        "type",
        "password",
        "spellcheck",
        "false",
        "aria-describedby",
        describedBy(id, error),
        "autocomplete",
        attributes.text("autocomplete", "current-password"),
        "autocapitalize",
        "none");
    html.open(
        "button",
        "class",
        "nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            + " nhsuk-password-input__toggle nhsuk-js-password-input-toggle",
        "data-module",
        "nhsuk-button",
        "type",
        "button",
        "aria-label",
        "Show password",
        "aria-controls",
        id);
    html.mark("hidden", true).text("Show").close("button", "div", "div");
  }
}
