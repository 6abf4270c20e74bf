package org.quantock.application.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quantock.domain.organisation.ImportKind;

/** The formats of all features by the kind of file they read. */
@ApplicationScoped
public class ImportFormats {

  private final Map<ImportKind, ImportFormat> formats = new EnumMap<>(ImportKind.class);

  protected ImportFormats() {}

  @Inject
  public ImportFormats(@Any Instance<ImportFormat> found) {
    found.forEach(format -> formats.put(format.kind(), format));
  }

  public ImportFormats(List<ImportFormat> found) {
    found.forEach(format -> formats.put(format.kind(), format));
  }

  public ImportFormat of(ImportKind kind) {
    ImportFormat format = formats.get(kind);
    if (format == null) {
      throw new IllegalStateException("No format reads files of the kind " + kind);
    }
    return format;
  }
}
