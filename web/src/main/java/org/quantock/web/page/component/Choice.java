package org.quantock.web.page.component;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A field whose answer is taken from {@link Option}s, given as the attribute {@code items}. */
abstract class Choice extends Field {

  List<Option> options() {
    Object items = attributes.value("items");
    if (items == null) {
      return List.of();
    }
    if (!(items instanceof Iterable<?> iterable)) {
      throw new IllegalArgumentException(
          "The items of field " + getId() + " must be a list of Option");
    }
    List<Option> options = new ArrayList<>();
    for (Object item : iterable) {
      options.add((Option) item);
    }
    return options;
  }

  /** The values chosen at the moment. */
  Set<String> chosen(FacesContext context) {
    Object value = getSubmittedValue();
    if (value == null) {
      value = getValue();
    }
    Set<String> chosen = new LinkedHashSet<>();
    if (value instanceof Iterable<?> several) {
      several.forEach(one -> chosen.add(asText(context, one)));
    } else if (value instanceof Object[] several) {
      for (Object one : several) {
        chosen.add(asText(context, one));
      }
    } else if (value != null) {
      chosen.add(asText(context, value));
    }
    return chosen;
  }
}
