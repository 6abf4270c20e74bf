package org.quantock.web.page.component;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.application.shared.Screening;
import org.quantock.domain.shared.DomainException;
import org.quantock.domain.shared.PatientIdentifiers.Kind;

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

  /** ACC-63: no page sees a file that did not pass. */
  @Override
  public void validate(FacesContext context) {
    super.validate(context);
    if (isValid() && getValue() instanceof Part part) {
      try {
        CDI.current()
            .select(Screening.class)
            .get()
            .admit(
                part.getSubmittedFileName(),
                extensions(),
                lookedFor(context),
                part::getInputStream);
      } catch (DomainException refused) {
        String why = refused.getMessage();
        context.addMessage(
            getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, why, why));
        context.validationFailed();
        setValid(false);
      }
    }
  }

  /** Those of the attribute {@code accept}. */
  private Set<String> extensions() {
    return Arrays.stream(attributes.text("accept", "").split(","))
        .map(String::strip)
        .filter(each -> each.startsWith("."))
        .collect(Collectors.toSet());
  }

  private Set<Kind> lookedFor(FacesContext context) {
    String page =
        context.getViewRoot().getViewId().replaceFirst("^/", "").replaceFirst("\\.xhtml$", "");
    return IdentifierExemptions.lookedFor(page, getClientId(context));
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
