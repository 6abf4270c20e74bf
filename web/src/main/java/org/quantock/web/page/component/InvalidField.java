package org.quantock.web.page.component;

/** What a person typed into one field cannot be understood; the message says what to enter. */
public class InvalidField extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String fieldId;

  public InvalidField(String fieldId, String message) {
    super(message);
    this.fieldId = fieldId;
  }

  /** The id of the field to go to. */
  public String fieldId() {
    return fieldId;
  }
}
