package org.quantock.application.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportState;
import org.quantock.domain.organisation.LineOutcome;

/** Uploaded files, their content and their progress for tests of use cases. */
public final class InMemoryImports implements ImportFiles, ImportStore, ImportProgress {

  private final Map<ImportId, ImportFile> files = new HashMap<>();
  private final List<ImportId> order = new ArrayList<>();
  private final Map<ImportId, List<ImportDifference>> differences = new HashMap<>();
  private final Map<ImportId, byte[]> contents = new HashMap<>();
  private final Map<ImportId, List<PlannedLine>> previews = new HashMap<>();
  private final Map<ImportId, Reached> progress = new HashMap<>();

  @Override
  public void add(ImportFile file) {
    files.put(file.id(), file);
    order.add(file.id());
  }

  @Override
  public Optional<ImportFile> find(ImportId id) {
    return Optional.ofNullable(files.get(id));
  }

  @Override
  public void flush() {
    // nothing waits
  }

  @Override
  public int discardPreviews(Instant before) {
    List<ImportFile> old =
        files.values().stream()
            .filter(file -> file.uploadedAt().isBefore(before))
            .filter(
                file -> file.state() == ImportState.READY || file.state() == ImportState.REFUSED)
            .toList();
    old.forEach(file -> files.remove(file.id()));
    return old.size();
  }

  @Override
  public Optional<ImportFile> lastImported(ImportKind kind, String indicatorSet) {
    return files.values().stream()
        .filter(file -> file.kind() == kind && file.state() == ImportState.IMPORTED)
        .filter(file -> indicatorSet.equals(file.options().indicatorSet()))
        .max(Comparator.comparing(file -> order.indexOf(file.id())));
  }

  @Override
  public void keepContent(ImportId file, FileContent content) {
    try (InputStream bytes = content.open()) {
      contents.put(file, bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void keepPreview(
      ImportId file, List<PlannedLine> lines, List<ImportDifference> differing) {
    previews.put(file, List.copyOf(lines));
    differences.put(file, List.copyOf(differing));
  }

  @Override
  public FileContent content(ImportId file) {
    return FileContent.of(contents.getOrDefault(file, new byte[0]));
  }

  @Override
  public List<ImportDifference> differences(ImportId file) {
    return differences.get(file);
  }

  @Override
  public int countLines(ImportId file, LineOutcome outcome) {
    return lines(file, outcome, 0, Integer.MAX_VALUE).size();
  }

  @Override
  public void forgetContent(ImportId file) {
    contents.remove(file);
  }

  @Override
  public List<PlannedLine> lines(ImportId file, LineOutcome outcome, int offset, int limit) {
    return previews.get(file).stream()
        .filter(line -> outcome == null || line.outcome() == outcome)
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public List<ImportRow> newest(int limit) {
    return files.values().stream()
        .sorted(Comparator.comparing(ImportFile::uploadedAt).reversed())
        .limit(limit)
        .map(ImportRow::of)
        .toList();
  }

  @Override
  public void open(ImportId file, Instant at) {
    progress.put(file, new Reached(0, 0, at));
  }

  @Override
  public void reached(ImportId file, int done, int total, Instant at) {
    progress.put(file, new Reached(done, total, at));
  }

  @Override
  public Reached last(ImportId file) {
    return progress.get(file);
  }
}
