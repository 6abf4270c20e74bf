package org.quantock.web.page.component;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;

/**
 * {@code q:form}: a form that keeps the ids of its fields as they are, keeps the page's query
 * string in its address and leaves validation to the server.
 */
@FacesComponent("org.quantock.PageForm")
public final class PageForm extends UIForm {

  /**
   * The request attribute that has fields by their names with what is wrong with them: then the
   * form is shown again as it was filled in, and nothing is done.
   */
  public static final String REFUSED_FIELDS = "org.quantock.refused-fields";

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
    boolean submitted = Field.parameters(context).containsKey(getClientId(context));
    setSubmitted(submitted);
    Object refused = context.getExternalContext().getRequestMap().get(REFUSED_FIELDS);
    if (submitted && refused instanceof Map<?, ?> fields) {
      fields.forEach((field, why) -> refuse(context, field.toString(), why.toString()));
      context.validationFailed();
      context.renderResponse();
    }
  }

  private static void refuse(FacesContext context, String field, String why) {
    context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, why));
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
