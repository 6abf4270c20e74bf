package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:card}: a titled box, such as a summary list about one thing. */
@FacesComponent("org.quantock.Card")
public final class Card extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    String title = attributes.text("title");
    String action = attributes.href("actionHref");
    html.open("div", "class", "nhsuk-card");
    if (action == null) {
      html.open("div", "class", "nhsuk-card__content");
      title(html, title);
    } else {
      html.open("div", "class", "nhsuk-card__heading-container");
      title(html, title);
      html.open("div", "class", "nhsuk-card__actions");
      html.open("a", "class", "nhsuk-link", "href", action);
      html.text(attributes.text("actionText", "Change")).hidden(" (" + title + ")");
      html.close("a", "div", "div").open("div", "class", "nhsuk-card__content");
    }
  }

  private void title(Html html, String title) throws IOException {
    if (title != null) {
      html.element(heading(2), title, "class", "nhsuk-card__heading");
    }
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("div", "div");
  }
}
