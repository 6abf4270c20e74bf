package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;

/** Names a section of a report: {@code aim-integrated-care}, {@code plan} or {@code indicators}. */
@Embeddable
public record SectionCode(String value) implements Serializable {

  public static final SectionCode PLAN = new SectionCode("plan");
  public static final SectionCode INDICATORS = new SectionCode("indicators");
  private static final String AIM = "aim-";

  public SectionCode {
    if (value == null
        || !(value.startsWith(AIM) || value.equals("plan") || value.equals("indicators"))) {
      throw new NotFound("There is no such section of the report.");
    }
  }

  public static SectionCode ofAim(String aim) {
    return new SectionCode(AIM + aim);
  }

  /** The code of the aim the section is about; empty for the other sections. */
  public Optional<String> aim() {
    return value.startsWith(AIM) ? Optional.of(value.substring(AIM.length())) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
