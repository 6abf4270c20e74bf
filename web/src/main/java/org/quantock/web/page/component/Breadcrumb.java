package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** {@code q:breadcrumb}: the pages above this one; its last crumb is the way back on a phone. */
@FacesComponent("org.quantock.Breadcrumb")
public final class Breadcrumb extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open("nav", "class", "nhsuk-breadcrumb", "aria-label", "Breadcrumb");
    html.open("ol", "class", "nhsuk-breadcrumb__list");
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("ol");
    List<UIComponent> crumbs = getChildren().stream().filter(Crumb.class::isInstance).toList();
    if (!crumbs.isEmpty()) {
      Crumb last = (Crumb) crumbs.get(crumbs.size() - 1);
      html.open("a", "class", "nhsuk-back-link", "href", last.attributes.href("href"));
      html.hidden("Back to ").text(" " + last.attributes.text("value")).close("a");
    }
    html.close("nav");
  }
}
