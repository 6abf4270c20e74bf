package org.quantock.web.page.component;

import static org.quantock.web.page.component.Attributes.joined;
import static org.quantock.web.page.component.Attributes.when;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;

/** {@code q:button}: submits its form and calls an action; a real button, no script needed. */
@FacesComponent("org.quantock.Button")
public final class Button extends UICommand {

  private final Attributes attributes = new Attributes(this);

  @Override
  public String getFamily() {
    return "org.quantock.button";
  }

  @Override
  public String getRendererType() {
    return null;
  }

  @Override
  public void decode(FacesContext context) {
    super.decode(context);
    if (Field.parameters(context).containsKey(getClientId(context))) {
      queueEvent(new ActionEvent(context, this));
    }
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    super.encodeBegin(context);
    if (!isRendered()) {
      return;
    }
    String variant = attributes.text("variant");
    String id = getClientId(context);
    Html html = new Html(context, this);
    html.open(
        "button",
        "class",
        joined(
            "nhsuk-button",
            when(variant != null, "nhsuk-button--" + variant),
            when(attributes.flag("small"), "nhsuk-button--small")),
        "data-module",
        "nhsuk-button",
        "data-prevent-double-click",
        when(attributes.flag("preventDoubleClick", true), "true"),
        "type",
        "submit",
        "id",
        id,
        "name",
        id,
        "value",
        "true");
    html.text(getValue() == null ? null : getValue().toString());
    String hidden = attributes.text("hidden");
    if (hidden != null) {
      html.hidden(" " + hidden);
    }
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    if (isRendered()) {
      new Html(context, this).close("button");
    }
    super.encodeEnd(context);
  }
}
