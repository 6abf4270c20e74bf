package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:task}: one task of a task list, a link while it can be started. */
@FacesComponent("org.quantock.Task")
public final class Task extends Element {

  private static final String PLAIN =
      "nhsuk-tag--no-colour nhsuk-tag--no-border nhsuk-u-font-weight-normal";

  @Override
  void before(FacesContext context, Html html) throws IOException {
    String id = getClientId(context);
    String hint = attributes.text("hint");
    String href = attributes.flag("canStart", true) ? attributes.href("href") : null;
    String status = attributes.text("status", href == null ? "Cannot start yet" : "");
    html.open(
        "li",
        "class",
        joined("nhsuk-task-list__item", when(href != null, "nhsuk-task-list__item--with-link")));
    html.open("div", "class", "nhsuk-task-list__name-and-hint");
    if (href == null) {
      html.element("div", attributes.text("title"));
    } else {
      html.element(
          "a",
          attributes.text("title"),
          "class",
          "nhsuk-task-list__link nhsuk-link",
          "href",
          href,
          "aria-describedby",
          joined(when(hint != null, id + "-hint"), id + "-status"));
    }
    if (hint != null) {
      html.element("div", hint, "class", "nhsuk-task-list__hint", "id", id + "-hint");
    }
    html.close("div");
    html.open("div", "class", "nhsuk-task-list__status", "id", id + "-status");
    html.element("strong", status, "class", "nhsuk-tag " + look(status));
    html.close("div", "li");
  }

  private String look(String status) {
    String colour = attributes.text("colour");
    if (colour != null) {
      return "nhsuk-tag--" + colour;
    }
    return switch (status) {
      case "Completed" -> PLAIN;
      case "Cannot start yet" -> PLAIN + " nhsuk-u-secondary-text-colour";
      case "There is a problem" -> "nhsuk-tag--red";
      case "In progress" -> "nhsuk-tag--aqua-green";
      default -> "nhsuk-tag--blue";
    };
  }

  @Override
  void after(FacesContext context, Html html) {
    // Nothing to close.
  }
}
