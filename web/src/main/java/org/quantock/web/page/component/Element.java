package org.quantock.web.page.component;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A piece of page without a value: what stands before its children and what after them. */
abstract class Element extends UIComponentBase {

  /** The attributes as written on the tag. */
  final Attributes attributes = new Attributes(this);

  @Override
  public String getFamily() {
    return "org.quantock.element";
  }

  @Override
  public String getRendererType() {
    return null;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    super.encodeBegin(context);
    if (isRendered()) {
      before(context, new Html(context, this));
    }
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    if (isRendered()) {
      after(context, new Html(context, this));
    }
    super.encodeEnd(context);
  }

  abstract void before(FacesContext context, Html html) throws IOException;

  abstract void after(FacesContext context, Html html) throws IOException;

  /** An element of the heading level given by the attribute {@code level}. */
  String heading(int otherwise) {
    return "h" + attributes.number("level", otherwise);
  }
}
