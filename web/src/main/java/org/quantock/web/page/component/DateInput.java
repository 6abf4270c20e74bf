package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code q:date}: day, month and year, bound to one property of type {@link DateParts}. */
@FacesComponent("org.quantock.DateInput")
public final class DateInput extends Field {

  @Override
  Object submitted(FacesContext context, String id) {
    Map<String, String> parameters = parameters(context);
    String day = parameters.get(id + "-day");
    String month = parameters.get(id + "-month");
    String year = parameters.get(id + "-year");
    return day == null && month == null && year == null ? null : new DateParts(day, month, year);
  }

  @Override
  List<String> messageIds(FacesContext context) {
    String id = getClientId(context);
    return List.of(id, id + "-day", id + "-month", id + "-year");
  }

  @Override
  String focusId(FacesContext context, String messageId) {
    return messageId.equals(getClientId(context)) ? messageId + "-day" : messageId;
  }

  @Override
  void encodeGroup(FacesContext context, Html html, String id) throws IOException {
    String error = error(context);
    Object shown = getSubmittedValue() != null ? getSubmittedValue() : getValue();
    DateParts parts = shown == null ? DateParts.EMPTY : (DateParts) shown;
    openGroup(html, error != null, null);
    openFieldset(html, describedBy(id, error), "group");
    hintAndError(html, id, error);
    html.open("div", "class", "nhsuk-date-input", "id", id);
    item(context, html, id, "Day", parts.day(), "2", parts);
    item(context, html, id, "Month", parts.month(), "2", parts);
    item(context, html, id, "Year", parts.year(), "4", parts);
    html.close("div", "fieldset", "div");
  }

  private void item(
      FacesContext context,
      Html html,
      String id,
      String label,
      String value,
      String width,
      DateParts parts)
      throws IOException {
    String partId = id + "-" + label.toLowerCase(Locale.ROOT);
    boolean wrong = wrong(context, id, partId, value, parts);
    html.open("div", "class", "nhsuk-date-input__item");
    openGroup(html, wrong, null);
    html.element("label", label, "class", "nhsuk-label nhsuk-date-input__label", "for", partId);
    html.empty(
        "input",
        "class",
        joined(
            "nhsuk-input",
            when(wrong, "nhsuk-input--error"),
            "nhsuk-input--width-" + width,
            "nhsuk-date-input__input"),
        "id",
        partId,
        "name",
        partId,
        "type",
        "text",
        "value",
        value,
        "inputmode",
        "numeric");
    html.close("div", "div");
  }

  /** A wrong part is marked alone; parts that are missing are all marked; else all three are. */
  private boolean wrong(
      FacesContext context, String id, String partId, String value, DateParts parts) {
    if (error(context) == null) {
      return false;
    }
    boolean someMissing =
        parts.day().isEmpty() || parts.month().isEmpty() || parts.year().isEmpty();
    if (someMissing && !parts.isEmpty()) {
      return value.isEmpty();
    }
    boolean yearOnly = !context.getMessageList(id + "-year").isEmpty();
    boolean monthOnly = !context.getMessageList(id + "-month").isEmpty();
    if (yearOnly || monthOnly) {
      return !context.getMessageList(partId).isEmpty();
    }
    return true;
  }
}
