package org.quantock.application.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.indicator.InMemoryComparators;
import org.quantock.application.indicator.InMemoryIndicatorSets;
import org.quantock.application.indicator.InMemoryPrevalence;
import org.quantock.application.indicator.PrevalenceFormat;
import org.quantock.application.indicator.PublishedPaymentsFormat;
import org.quantock.application.indicator.PublishedResultsFormat;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.application.reporting.Recorded;
import org.quantock.application.shared.BackgroundWork;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.LineOutcome;
import org.quantock.domain.organisation.ListSizesRecorded;
import org.quantock.domain.organisation.PracticeClosed;

/** An administrator with files to import, everything else in memory. */
public final class ImportDesk {

  public final InMemoryPractices practices = new InMemoryPractices();
  public final InMemoryIndicatorSets sets = new InMemoryIndicatorSets();
  public final InMemoryComparators comparators = new InMemoryComparators();
  public final InMemoryPrevalence prevalence = new InMemoryPrevalence();
  public final InMemoryImports imports = new InMemoryImports();
  public final TestDesk desk =
      new TestDesk(
          FixedCaller.person("Ada Min", "QAT", Role.SCHEME_ADMINISTRATOR),
          LocalDate.of(2014, 10, 6));

  /** The set that results of the tests are of. */
  public static final ImportOptions QOF =
      ImportOptions.of(ReferenceTable.QOF_2014_15.code().value());

  /** Imports that were confirmed and wait for their turn. */
  public final List<ImportId> waiting = new ArrayList<>();

  public final Recorded<PracticeClosed> closed = new Recorded<>(event -> {});
  public final Recorded<ListSizesRecorded> listSizes = new Recorded<>(event -> {});

  private final ImportFormats formats =
      new ImportFormats(
          List.of(
              new PracticeRegisterFormat(practices, closed),
              new ListSizesFormat(practices, listSizes),
              new PublishedResultsFormat(practices, sets, comparators, imports, imports),
              new PrevalenceFormat(practices, sets, prevalence),
              new OrganisationReferenceFormat(practices),
              new PublishedPaymentsFormat(practices, comparators, listSizes)));

  private final UploadImport upload =
      new UploadImport(imports, imports, imports, formats, desk.caller, desk.clock, desk.audit);
  private final ConfirmImport confirm =
      new ConfirmImport(
          imports,
          imports,
          formats,
          (file, by) -> waiting.add(file),
          desk.caller,
          desk.clock,
          desk.audit);
  private final ImportAtOnce atOnce =
      new ImportAtOnce(imports, imports, imports, formats, desk.caller, desk.clock, desk.audit);
  private final RunImport run =
      new RunImport(imports, imports, imports, formats, desk.caller, desk.clock, desk.audit);

  public ImportDesk() {
    sets.add(ReferenceTable.QOF_2014_15.read());
  }

  public static byte[] file(String name) {
    try (InputStream file = ImportDesk.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ImportId upload(ImportKind kind, String name) {
    return upload(kind, name, file(name));
  }

  public ImportId upload(ImportKind kind, String name, byte[] content) {
    return upload(kind, QOF, name, content);
  }

  public ImportId upload(ImportKind kind, ImportOptions options, String name, byte[] content) {
    return upload.handle(uploaded(kind, options, name, content));
  }

  /** Imports without a preview, as programs do. */
  public ImportId importAtOnce(
      ImportKind kind, ImportOptions options, String name, byte[] content) {
    return atOnce.handle(uploaded(kind, options, name, content));
  }

  private static UploadedFile uploaded(
      ImportKind kind, ImportOptions options, String name, byte[] content) {
    return new UploadedFile(
        kind,
        kind != null && kind.isOfSet() ? options : ImportOptions.NONE,
        name,
        content == null ? null : FileContent.of(content));
  }

  public void confirm(ImportId file) {
    confirm.handle(new ConfirmImport.Command(file));
  }

  public void run(ImportId file) {
    run.handle(new RunImport.Command(file));
  }

  /** Runs it as the server does in the background, where refusals end on record. */
  public void runInBackground(ImportId file) {
    new BackgroundImportRuns(
            null,
            run,
            new FailImport(imports, desk.clock, desk.audit),
            new BackgroundWork(desk.caller))
        .run(file, desk.caller.person());
  }

  /** Uploads, confirms and runs. */
  public ImportId imported(ImportKind kind, String name) {
    ImportId file = upload(kind, name);
    confirm(file);
    run(file);
    return file;
  }

  public ViewImport view() {
    return new ViewImport(imports, imports, imports, formats, desk.caller, desk.clock);
  }

  /** The lines of a preview as "line subject: detail". */
  public List<String> lines(ImportId file, LineOutcome outcome) {
    return view().lines(file, outcome, 0).stream()
        .map(line -> "%d %s: %s".formatted(line.line(), line.subject(), line.detail()))
        .toList();
  }

  /** The refused lines of a preview as "line [column=given] message". */
  public List<String> refusals(ImportId file) {
    return view().lines(file, LineOutcome.REFUSED, 0).stream()
        .map(
            line ->
                "%d [%s=%s] %s".formatted(line.line(), line.column(), line.given(), line.detail()))
        .toList();
  }
}
