package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A question on a page: its label or legend, hint, error message and control in one form group.
 *
 * <p>Attributes of every field: {@code label}, {@code hint}, {@code pageHeading} (the label is the
 * h1), {@code caption} (above a page heading), {@code labelSize} (s, m, l, xl or none) and {@code
 * labelClass}.
 */
abstract class Field extends UIInput {

  /** The attributes as written on the tag. */
  final Attributes attributes = new Attributes(this);

  @Override
  public String getFamily() {
    return "org.quantock.field";
  }

  @Override
  public String getRendererType() {
    return null;
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context) {
    // Validators and converters have nothing to show.
  }

  @Override
  public void decode(FacesContext context) {
    super.decode(context);
    Object submitted = submitted(context, getClientId(context));
    if (submitted != null) {
      setSubmittedValue(submitted);
    }
  }

  /** What the request holds for this field, or null when it was not on the submitted form. */
  Object submitted(FacesContext context, String id) {
    return parameters(context).get(id);
  }

  /** What was sent with this request, or what the person had typed here before. */
  static Map<String, String> parameters(FacesContext context) {
    return KeptFields.of(context)
        .map(KeptFields::firsts)
        .orElseGet(context.getExternalContext()::getRequestParameterMap);
  }

  /** As {@link #parameters}, for fields with several values. */
  static Map<String, String[]> allParameters(FacesContext context) {
    return KeptFields.of(context)
        .orElseGet(context.getExternalContext()::getRequestParameterValuesMap);
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (KeptFields.of(context).isPresent() && !context.isPostback() && showsWhatWasKept(context)) {
      Object typed = submitted(context, getClientId(context));
      if (typed != null) {
        setSubmittedValue(typed);
      }
    }
    super.encodeBegin(context);
  }

  /** Whether the form of this field is the one that was kept. */
  private boolean showsWhatWasKept(FacesContext context) {
    for (UIComponent above = getParent(); above != null; above = above.getParent()) {
      if (above instanceof PageForm form) {
        return parameters(context).containsKey(form.getClientId(context));
      }
    }
    return false;
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    if (isRendered()) {
      encodeGroup(context, new Html(context, this), getClientId(context));
    }
    super.encodeEnd(context);
  }

  /** Writes the whole form group. */
  abstract void encodeGroup(FacesContext context, Html html, String id) throws IOException;

  /** The ids whose messages this field shows. */
  List<String> messageIds(FacesContext context) {
    return List.of(getClientId(context));
  }

  /** The id of the element an error of this field leads to. */
  String focusId(FacesContext context, String messageId) {
    return messageId;
  }

  /** The first error of this field, or null. */
  String error(FacesContext context) {
    for (String id : messageIds(context)) {
      for (FacesMessage message : context.getMessageList(id)) {
        return message.getSummary();
      }
    }
    return null;
  }

  /** The text to show: what was typed if it could not be taken, else the bound value. */
  String shownText(FacesContext context) {
    Object submitted = getSubmittedValue();
    return submitted != null ? submitted.toString() : asText(context, getValue());
  }

  /** A value as it stands in the HTML. */
  String asText(FacesContext context, Object value) {
    if (value == null) {
      return "";
    }
    if (getConverter() == null && value instanceof String text) {
      return text;
    }
    if (getConverter() == null && value instanceof Enum<?> constant) {
      return constant.name();
    }
    Converter<Object> converter = converterFor(context, value);
    return converter == null ? value.toString() : converter.getAsString(context, this, value);
  }

  @SuppressWarnings("unchecked")
  private Converter<Object> converterFor(FacesContext context, Object value) {
    Converter<?> converter = getConverter();
    return (Converter<Object>)
        (converter != null
            ? converter
            : context.getApplication().createConverter(value.getClass()));
  }

  void openGroup(Html html, boolean failed, String moreClasses, String... more) throws IOException {
    String[] all = new String[more.length + 2];
    all[0] = "class";
    all[1] = joined("nhsuk-form-group", when(failed, "nhsuk-form-group--error"), moreClasses);
    System.arraycopy(more, 0, all, 2, more.length);
    html.open("div", all);
  }

  void label(Html html, String id) throws IOException {
    boolean heading = attributes.flag("pageHeading");
    if (heading) {
      html.open("h1", "class", "nhsuk-label-wrapper");
    }
    html.open(
        "label",
        "class",
        joined("nhsuk-label", size("nhsuk-label--"), attributes.text("labelClass")),
        "for",
        id);
    caption(html);
    html.text(attributes.text("label")).close("label");
    if (heading) {
      html.close("h1");
    }
  }

  void openFieldset(Html html, String describedBy, String role) throws IOException {
    html.open("fieldset", "class", "nhsuk-fieldset", "role", role, "aria-describedby", describedBy);
    html.open(
        "legend",
        "class",
        joined(
            "nhsuk-fieldset__legend",
            size("nhsuk-fieldset__legend--"),
            attributes.text("labelClass")));
    boolean heading = attributes.flag("pageHeading");
    if (heading) {
      html.open("h1", "class", "nhsuk-fieldset__heading");
    }
    caption(html);
    html.text(attributes.text("label"));
    if (heading) {
      html.close("h1");
    }
    html.close("legend");
  }

  private void caption(Html html) throws IOException {
    String caption = attributes.text("caption");
    if (caption != null) {
      html.element("span", caption, "class", "nhsuk-caption-l").text(" ");
    }
  }

  private String size(String prefix) {
    String size = attributes.text("labelSize", attributes.flag("pageHeading") ? "l" : "s");
    return size.equals("none") ? null : prefix + size;
  }

  void hintAndError(Html html, String id, String error) throws IOException {
    String hint = attributes.text("hint");
    if (hint != null) {
      html.element("div", hint, "class", "nhsuk-hint", "id", id + "-hint");
    }
    if (error != null) {
      html.open("span", "class", "nhsuk-error-message", "id", id + "-error");
      html.hidden("Error: ").text(error).close("span");
    }
  }

  String describedBy(String id, String error) {
    return joined(
        when(attributes.text("hint") != null, id + "-hint"), when(error != null, id + "-error"));
  }
}
