package org.quantock.web.page.component;

import java.util.Objects;

/**
 * One choice of radios, checkboxes or a select.
 *
 * @param value what is sent and compared with the bound property
 * @param label what the person reads
 * @param hint a sentence under the label, or null; a select does not show it
 */
public record Option(String value, String label, String hint) {

  public Option {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
  }

  public Option(String value, String label) {
    this(value, label, null);
  }
}
