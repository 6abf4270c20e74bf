package org.quantock.web.page.component;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the attributes a page author wrote on a tag. */
final class Attributes {

  private final UIComponent component;

  Attributes(UIComponent component) {
    this.component = component;
  }

  Object value(String name) {
    return component.getAttributes().get(name);
  }

  /** The attribute as text, or null when it is absent or blank. */
  String text(String name) {
    Object value = value(name);
    if (value == null) {
      return null;
    }
    String text = value.toString();
    return text.isBlank() ? null : text;
  }

  String text(String name, String otherwise) {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(text(name, "false"));
  }

  boolean flag(String name, boolean otherwise) {
    return Boolean.parseBoolean(text(name, Boolean.toString(otherwise)));
  }

  int number(String name, int otherwise) {
    String text = text(name);
    return text == null ? otherwise : Integer.parseInt(text.trim());
  }

  /** An address of this application ({@code /proposal?id=1}) with the context path before it. */
  String href(String name) {
    String href = text(name);
    if (href == null || !href.startsWith("/") || href.startsWith("//")) {
      return href;
    }
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + href;
  }

  /** Class names, or others joined by a space; nulls are left out. */
  static String joined(String... words) {
    String joined = Arrays.stream(words).filter(Objects::nonNull).collect(Collectors.joining(" "));
    return joined.isEmpty() ? null : joined;
  }

  /** The word when the condition holds, else nothing. */
  static String when(boolean condition, String word) {
    return condition ? word : null;
  }
}
