package org.quantock.web.page.component;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code q:checkboxes}: any number of several, bound to a {@code List<String>} or {@code
 * Set<String>}; bound to a boolean with one item, it is a statement to confirm.
 */
@FacesComponent("org.quantock.Checkboxes")
public final class Checkboxes extends Choice {

  @Override
  Object submitted(FacesContext context, String id) {
    String[] values = allParameters(context).get(id);
    return values == null ? new String[0] : values;
  }

  @Override
  protected Object getConvertedValue(FacesContext context, Object submitted) {
    List<String> values = List.of((String[]) submitted);
    Class<?> type = boundType(context);
    if (type == boolean.class || type == Boolean.class) {
      return !values.isEmpty();
    }
    return Set.class.isAssignableFrom(type) ? new LinkedHashSet<>(values) : values;
  }

  private Class<?> boundType(FacesContext context) {
    ValueExpression bound = getValueExpression("value");
    Class<?> type = bound == null ? null : bound.getType(context.getELContext());
    return type == null ? List.class : type;
  }

  @Override
  Set<String> chosen(FacesContext context) {
    if (getSubmittedValue() == null && getValue() instanceof Boolean ticked) {
      Set<String> chosen = new LinkedHashSet<>();
      if (ticked) {
        options().forEach(option -> chosen.add(option.value()));
      }
      return chosen;
    }
    return super.chosen(context);
  }

  @Override
  void encodeGroup(FacesContext context, Html html, String id) throws IOException {
    ChoiceItems.encode(
        this,
        html,
        id,
        error(context),
        chosen(context),
        "checkbox",
        "nhsuk-checkboxes",
        "nhsuk-checkboxes");
  }
}
