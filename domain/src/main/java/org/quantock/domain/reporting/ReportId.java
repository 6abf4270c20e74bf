package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one quarterly report. */
@Embeddable
public record ReportId(UUID value) implements Serializable {

  public static ReportId fresh() {
    return new ReportId(UUID.randomUUID());
  }

  public static ReportId of(String text) {
    return new ReportId(Ids.parse("report", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
