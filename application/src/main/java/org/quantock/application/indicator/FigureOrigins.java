package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.Measure;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.ImportId;

/**
 * Says of every figure of a practice in a set which file, line, person and time it has (IND-12).
 */
final class FigureOrigins {

  private final String set;
  private final ImportFiles files;
  private final List<Comparators.Superseded> superseded;
  private final Map<ImportId, Optional<ImportFile>> read = new HashMap<>();

  /**
   * @param superseded the newest first
   */
  FigureOrigins(String set, ImportFiles files, List<Comparators.Superseded> superseded) {
    this.set = set;
    this.files = files;
    this.superseded = superseded;
  }

  List<PublishedFigures.Origin> of(PublishedResult result) {
    List<PublishedFigures.Origin> origins = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Object value = result.figures().value(measure);
      if (value != null) {
        origins.add(origin(result, measure, value));
      }
    }
    return origins;
  }

  private PublishedFigures.Origin origin(PublishedResult result, Measure measure, Object value) {
    PublishedResult from = giving(result, measure);
    Optional<ImportFile> file = file(from.provenance().file());
    return new PublishedFigures.Origin(
        set,
        result.indicator().value(),
        measure.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        value instanceof Integer count ? "%,d".formatted(count) : value.toString(),
        name(from.provenance()),
        from.provenance().line(measure).map("%,d"::formatted).orElse(""),
        file.map(ImportFile::uploadedByName).orElse(""),
        file.flatMap(ImportFile::finishedAt).orElse(null));
  }

  /**
   * The result as it was when a file gave the figure last: a later one may have left it (IND-15).
   */
  private PublishedResult giving(PublishedResult result, Measure measure) {
    if (result.provenance().file() == null || result.provenance().line(measure).isPresent()) {
      return result;
    }
    return superseded.stream()
        .map(Comparators.Superseded::result)
        .filter(each -> each.indicator().equals(result.indicator()))
        .filter(
            each -> each.provenance().file() == null || each.provenance().line(measure).isPresent())
        .findFirst()
        .orElse(result);
  }

  PublishedFigures.Superseded superseded(Comparators.Superseded former) {
    PublishedResult result = former.result();
    Optional<ImportFile> by = file(former.by());
    return new PublishedFigures.Superseded(
        set,
        result.indicator().value(),
        ViewPublishedFigures.counts(result.figures()),
        result.figures().points(),
        name(result.provenance()),
        new PublishedFigures.Successor(
            by.map(ImportFile::fileName).orElse(""),
            by.map(ImportFile::uploadedByName).orElse(""),
            by.flatMap(ImportFile::finishedAt).orElse(null)));
  }

  private String name(PublishedResult.Provenance provenance) {
    return file(provenance.file())
        .map(ImportFile::fileName)
        .orElse(Objects.requireNonNullElse(provenance.source(), ""));
  }

  private Optional<ImportFile> file(ImportId id) {
    return id == null ? Optional.empty() : read.computeIfAbsent(id, files::find);
  }
}
