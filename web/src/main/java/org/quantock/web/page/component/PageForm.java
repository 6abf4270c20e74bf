package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * {@code q:form}: a form that keeps the ids of its fields as they are, keeps the page's query
 * string in its address and leaves validation to the server.
 */
@FacesComponent("org.quantock.PageForm")
public final class PageForm extends UIForm {

  private final Attributes attributes = new Attributes(this);

  @Override
  public String getFamily() {
    return "org.quantock.form";
  }

  @Override
  public String getRendererType() {
    return null;
  }

  @Override
  public boolean isPrependId() {
    return false;
  }

  @Override
  public void decode(FacesContext context) {
    super.decode(context);
    setSubmitted(Field.parameters(context).containsKey(getClientId(context)));
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    super.encodeBegin(context);
    if (!isRendered()) {
      return;
    }
    String id = getClientId(context);
    Html html = new Html(context, this);
    html.open(
        "form",
        "id",
        id,
        "method",
        "post",
        "action",
        address(context),
        "enctype",
        attributes.text("enctype"),
        "accept-charset",
        "UTF-8");
    html.mark("novalidate", true);
    html.empty("input", "type", "hidden", "name", id, "value", id);
  }

  /** This page with its query string, so that the page is the same after an error. */
  private static String address(FacesContext context) {
    ExternalContext external = context.getExternalContext();
    String page =
        context
            .getApplication()
            .getViewHandler()
            .getActionURL(context, context.getViewRoot().getViewId());
    String query = ((HttpServletRequest) external.getRequest()).getQueryString();
    return external.encodeActionURL(
        query == null ? page : page + (page.contains("?") ? "&" : "?") + query);
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    if (isRendered()) {
      context.getApplication().getViewHandler().writeState(context);
      new Html(context, this).close("form");
    }
    super.encodeEnd(context);
  }
}
