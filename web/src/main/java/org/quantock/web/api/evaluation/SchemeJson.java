package org.quantock.web.api.evaluation;

import org.quantock.application.evaluation.PublishedSchemeRow;

/** A published scheme in the list. Dates are written YYYY-MM-DD. */
public record SchemeJson(
    String code,
    String name,
    String commissioner,
    String startsOn,
    String endsOn,
    String state,
    int practicesOffered,
    int practicesTakingPart,
    String href) {

  static SchemeJson of(PublishedSchemeRow row) {
    return new SchemeJson(
        row.code(),
        row.name(),
        row.commissioner(),
        row.startsOn().toString(),
        row.endsOn().toString(),
        row.state(),
        row.offered(),
        row.takingPart(),
        "/api/schemes/" + row.code());
  }
}
