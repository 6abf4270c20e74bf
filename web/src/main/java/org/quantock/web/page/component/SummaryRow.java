package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;

/** {@code q:row}: one key with its value, or its children as the value, and a way to change it. */
@FacesComponent("org.quantock.SummaryRow")
public final class SummaryRow extends Element {

  boolean hasAction() {
    return attributes.text("changeHref") != null;
  }

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open(
        "div",
        "class",
        joined(
            "nhsuk-summary-list__row",
            when(
                !hasAction() && SummaryList.hasActions(this),
                "nhsuk-summary-list__row--no-actions")));
    html.element("dt", attributes.text("key"), "class", "nhsuk-summary-list__key");
    html.open(
        "dd",
        "class",
        joined(
            "nhsuk-summary-list__value", when(attributes.flag("multiline"), "quantock-multiline")));
    String value = attributes.text("value");
    if (value != null) {
      html.text(value);
    } else if (getChildCount() == 0) {
      html.text(attributes.text("otherwise", "Not provided"));
    }
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("dd");
    if (hasAction()) {
      html.open("dd", "class", "nhsuk-summary-list__actions");
      html.open("a", "class", "nhsuk-link", "href", attributes.href("changeHref"));
      html.text(attributes.text("changeText", "Change"));
      String label =
          attributes.text("changeLabel", attributes.text("key", "").toLowerCase(Locale.UK));
      html.hidden(" " + label).close("a", "dd");
    }
    html.close("div");
  }
}
