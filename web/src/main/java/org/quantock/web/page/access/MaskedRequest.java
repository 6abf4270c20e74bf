package org.quantock.web.page.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.quantock.domain.shared.PatientIdentifiers;

/** A request whose fields identify no patient any more. */
final class MaskedRequest extends HttpServletRequestWrapper {

  private final Map<String, String[]> masked;

  MaskedRequest(HttpServletRequest request, Set<String> fields) {
    super(request);
    Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
    for (String field : fields) {
      all.computeIfPresent(
          field,
          (name, values) ->
              Arrays.stream(values).map(PatientIdentifiers::masked).toArray(String[]::new));
    }
    this.masked = Collections.unmodifiableMap(all);
  }

  @Override
  public String getParameter(String name) {
    String[] values = masked.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    String[] values = masked.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return masked;
  }
}
