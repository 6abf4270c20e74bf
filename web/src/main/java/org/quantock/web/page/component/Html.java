package org.quantock.web.page.component;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes HTML elements with their attributes in one call; everything is escaped. */
final class Html {

  private final ResponseWriter out;
  private final UIComponent component;

  Html(FacesContext context, UIComponent component) {
    this.out = context.getResponseWriter();
    this.component = component;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; a null value leaves the attribute out, an empty one
   *     is written unless it is a class
   */
  Html open(String element, String... attributes) throws IOException {
    out.startElement(element, component);
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = attributes[i + 1];
      if (value == null) {
        continue;
      }
      if (name.equals("href") || name.equals("action")) {
        out.writeURIAttribute(name, value, null);
      } else {
        out.writeAttribute(name, value, null);
      }
    }
    return this;
  }

  /** Writes an attribute without a value, such as {@code hidden}, on the element just opened. */
  Html mark(String name, boolean present) throws IOException {
    if (present) {
      out.writeAttribute(name, Boolean.TRUE, null);
    }
    return this;
  }

  Html text(String text) throws IOException {
    if (text != null) {
      out.writeText(text, null);
    }
    return this;
  }

  Html close(String... elements) throws IOException {
    for (String element : elements) {
      out.endElement(element);
    }
    return this;
  }

  /** An element with text only. */
  Html element(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close(element);
  }

  /** An element without content. */
  Html empty(String element, String... attributes) throws IOException {
    return open(element, attributes).close(element);
  }

  /** Text for screen readers only. */
  Html hidden(String text) throws IOException {
    return element("span", text, "class", "nhsuk-u-visually-hidden");
  }

  /** An icon of the design system, drawn by one path. */
  Html icon(String name, String path) throws IOException {
    open(
        "svg",
        "class",
        "nhsuk-icon nhsuk-icon--" + name,
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 24 24",
        "width",
        "16",
        "height",
        "16",
        "focusable",
        "false",
        "aria-hidden",
        "true");
    return empty("path", "d", path).close("svg");
  }
}
