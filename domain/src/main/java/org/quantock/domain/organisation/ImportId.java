package org.quantock.domain.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Which uploaded file. */
@Embeddable
public record ImportId(UUID value) implements Serializable {

  public static ImportId fresh() {
    return new ImportId(UUID.randomUUID());
  }

  public static ImportId of(String text) {
    return new ImportId(Ids.parse("import", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
