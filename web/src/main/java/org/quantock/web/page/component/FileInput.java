package org.quantock.web.page.component;

import jakarta.faces.FacesException;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;

/**
 * {@code q:file}: one file, bound to a property of type {@link Part}, null when none was chosen.
 * Its form needs {@code enctype="multipart/form-data"}.
 */
@FacesComponent("org.quantock.FileInput")
public final class FileInput extends Field {

  @Override
  Object submitted(FacesContext context, String id) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      return null;
    }
    try {
      Part part = request.getPart(id);
      return part == null || part.getSize() == 0 ? null : part;
    } catch (IOException | ServletException unreadable) {
      throw new FacesException(unreadable);
    }
  }

  @Override
  void encodeGroup(FacesContext context, Html html, String id) throws IOException {
    String error = error(context);
    openGroup(html, error != null, "nhsuk-file-upload", "data-module", "nhsuk-file-upload");
    label(html, id);
    hintAndError(html, id, error);
    html.empty(
        "input",
        "class",
        "nhsuk-file-upload__input",
        "id",
        id,
        "name",
        id,
        "type",
        "file",
        "accept",
        attributes.text("accept"),
        "aria-describedby",
        describedBy(id, error));
    html.close("div");
  }

  @Override
  public Object saveState(FacesContext context) {
    // A part lives as long as its request.
    resetValue();
    return super.saveState(context);
  }
}
