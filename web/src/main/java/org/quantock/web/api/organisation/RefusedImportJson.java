package org.quantock.web.api.organisation;

import java.util.List;
import org.quantock.web.api.organisation.ImportJson.CountsJson;
import org.quantock.web.api.organisation.ImportJson.LineJson;

/** Problem details (RFC 9457) of a file of which nothing was imported because lines are refused. */
public record RefusedImportJson(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    String id,
    CountsJson counts,
    List<LineJson> problems) {

  static RefusedImportJson of(ImportJson file) {
    return new RefusedImportJson(
        "/problems/refused-lines",
        "Lines of the file are refused",
        422,
        "Nothing was imported: an import is all or nothing, and lines are refused: %,d of %,d. Correct them and send the file again."
            .formatted(file.counts().refused(), file.counts().lines()),
        "/api/imports/" + file.id(),
        "import-has-refused-lines",
        file.id(),
        file.counts(),
        file.problems());
  }
}
