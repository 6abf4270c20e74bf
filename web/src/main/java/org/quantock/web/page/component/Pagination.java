package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:pagination}: the pages of a long list; nothing when there is only one. */
@FacesComponent("org.quantock.Pagination")
public final class Pagination extends Element {

  private static final String LEFT =
      "M10.7 6.3c.4.4.4 1 0 1.4L7.4 11H19a1 1 0 0 1 0 2H7.4l3.3 3.3c.4.4.4 1 0 1.4a1 1 0 0"
          + " 1-1.4 0l-5-5A1 1 0 0 1 4 12c0-.3.1-.5.3-.7l5-5a1 1 0 0 1 1.4 0Z";
  private static final String RIGHT =
      "m14.7 6.3 5 5c.2.2.3.4.3.7 0 .3-.1.5-.3.7l-5 5a1 1 0 0 1-1.4-1.4l3.3-3.3H5a1 1 0 0 1"
          + " 0-2h11.6l-3.3-3.3a1 1 0 1 1 1.4-1.4Z";

  @Override
  void before(FacesContext context, Html html) throws IOException {
    int pages = attributes.number("pages", 1);
    int page = attributes.number("page", 1);
    String href = attributes.href("href");
    if (pages < 2) {
      return;
    }
    html.open(
        "nav",
        "class",
        "nhsuk-pagination nhsuk-pagination--numbered",
        "role",
        "navigation",
        "aria-label",
        "Pagination");
    if (page > 1) {
      html.open(
          "a", "href", href + (page - 1), "class", "nhsuk-pagination__previous", "rel", "prev");
      html.icon("arrow-left", LEFT);
      html.open("span", "class", "nhsuk-pagination__title");
      html.text("Previous").hidden(" page").close("span", "a");
    }
    html.open("ul", "class", "nhsuk-pagination__list");
    int last = 0;
    for (int number = 1; number <= pages; number++) {
      if (number == 1 || number == pages || Math.abs(number - page) <= 2) {
        if (number > last + 1) {
          html.element(
              "li", "⋯", "class", "nhsuk-pagination__item nhsuk-pagination__item--ellipsis");
        }
        item(html, href, number, number == page);
        last = number;
      }
    }
    html.close("ul");
    if (page < pages) {
      html.open("a", "href", href + (page + 1), "class", "nhsuk-pagination__next", "rel", "next");
      html.open("span", "class", "nhsuk-pagination__title");
      html.text("Next").hidden(" page").close("span");
      html.icon("arrow-right", RIGHT).close("a");
    }
    html.close("nav");
  }

  private static void item(Html html, String href, int number, boolean current) throws IOException {
    html.open(
        "li",
        "class",
        joined("nhsuk-pagination__item", when(current, "nhsuk-pagination__item--current")));
    html.element(
        "a",
        String.valueOf(number),
        "class",
        "nhsuk-pagination__link",
        "href",
        href + number,
        "aria-label",
        "Page " + number,
        "aria-current",
        when(current, "page"));
    html.close("li");
  }

  @Override
  void after(FacesContext context, Html html) {
    // Nothing to close.
  }
}
