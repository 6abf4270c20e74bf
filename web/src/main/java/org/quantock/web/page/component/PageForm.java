package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import org.omnifaces.component.input.Form;

/**
 * {@code q:form}: a form that keeps the ids of its fields as they are, keeps the page's query
 * string in its address and leaves validation to the server.
 */
@FacesComponent("org.quantock.PageForm")
public final class PageForm extends Form {

  /** A form without validation in the browser. */
  public PageForm() {
    getPassThroughAttributes().put("novalidate", "novalidate");
  }

  @Override
  public boolean isPrependId() {
    return false;
  }

  @Override
  public boolean isIncludeRequestParams() {
    return true;
  }
}
