package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:summaryList}: keys and values, such as the answers to check. */
@FacesComponent("org.quantock.SummaryList")
public final class SummaryList extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open(
        "dl",
        "class",
        joined(
            "nhsuk-summary-list",
            when(attributes.flag("noBorder"), "nhsuk-summary-list--no-border")));
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("dl");
  }

  /** Whether a row of the list that holds this row has an action, so that all keep the column. */
  static boolean hasActions(UIComponent row) {
    UIComponent ancestor = row.getParent();
    while (ancestor != null && !(ancestor instanceof SummaryList)) {
      ancestor = ancestor.getParent();
    }
    return ancestor != null && anyAction(ancestor);
  }

  private static boolean anyAction(UIComponent component) {
    for (UIComponent child : component.getChildren()) {
      if (child instanceof SummaryRow row ? row.hasAction() : anyAction(child)) {
        return true;
      }
    }
    return false;
  }
}
