package org.quantock.web.page.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.InvalidField;

/** What is wrong on a submitted page: shown in the error summary and beside each field. */
@Named
@RequestScoped
public class FieldErrors {

  /**
   * Adds an error of a field.
   *
   * @param fieldId the id of the field's tag; null for an error of no field
   * @param text a full sentence that says what to enter
   */
  public void add(String fieldId, String text) {
    FacesContext.getCurrentInstance()
        .addMessage(fieldId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  public void add(InvalidField invalid) {
    add(invalid.fieldId(), invalid.getMessage());
  }

  /** Adds an error that belongs to no field. */
  public void addGlobal(String text) {
    add(null, text);
  }

  /**
   * The date a person typed, or null after adding the error that says what is wrong with it.
   *
   * @param whatItIs as in {@link DateParts#toDate}
   */
  public LocalDate date(DateParts typed, String fieldId, String whatItIs) {
    try {
      return (typed == null ? DateParts.EMPTY : typed).toDate(fieldId, whatItIs);
    } catch (InvalidField invalid) {
      add(invalid);
      return null;
    }
  }

  public boolean isEmpty() {
    return FacesContext.getCurrentInstance().getMessageList().isEmpty();
  }
}
