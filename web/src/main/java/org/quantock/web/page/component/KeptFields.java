package org.quantock.web.page.component;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person had typed on a page before they had to leave it; it is shown in its fields again.
 */
public final class KeptFields {

  private static final String KEY = KeptFields.class.getName();

  private KeptFields() {}

  public static void put(HttpServletRequest request, Map<String, String[]> fields) {
    request.setAttribute(KEY, fields);
  }

  @SuppressWarnings("unchecked")
  static Optional<Map<String, String[]>> of(FacesContext context) {
    return Optional.ofNullable(
        (Map<String, String[]>) context.getExternalContext().getRequestMap().get(KEY));
  }

  /** The first text of each field. */
  static Map<String, String> firsts(Map<String, String[]> fields) {
    Map<String, String> firsts = new HashMap<>();
    fields.forEach((name, texts) -> firsts.put(name, texts.length == 0 ? "" : texts[0]));
    return firsts;
  }
}
