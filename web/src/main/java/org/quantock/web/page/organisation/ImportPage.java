package org.quantock.web.page.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.quantock.application.indicator.ListIndicators;
import org.quantock.application.organisation.FileContent;
import org.quantock.application.organisation.ImportRow;
import org.quantock.application.organisation.UploadImport;
import org.quantock.application.organisation.UploadedFile;
import org.quantock.application.organisation.ViewImport;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;

/** Chooses what kind of file to import and uploads it. */
@Named
@RequestScoped
public class ImportPage {

  @Inject private UploadImport uploadImport;
  @Inject private ViewImport viewImport;
  @Inject private ListIndicators listIndicators;
  @Inject private Attempt attempt;

  private ImportKind kind;
  private String set;
  private List<String> practices = List.of();
  private Part file;
  private List<ImportRow> newest;

  public String upload() {
    Optional<ImportId> uploaded =
        attempt.result(
            () -> uploadImport.handle(new UploadedFile(kind, options(), fileName(), content())));
    return uploaded.map(id -> "/import-preview?faces-redirect=true&id=" + id).orElse(null);
  }

  private ImportOptions options() {
    return kind != null && kind.isOfSet()
        ? new ImportOptions(set, practices != null && !practices.isEmpty())
        : ImportOptions.NONE;
  }

  private String fileName() {
    return file == null ? null : file.getSubmittedFileName();
  }

  /** The server keeps a large file on disk; it is read from there, never as a whole. */
  private FileContent content() {
    return file == null
        ? null
        : new FileContent() {
          @Override
          public InputStream open() throws IOException {
            return file.getInputStream();
          }

          @Override
          public long length() {
            return file.getSize();
          }
        };
  }

  /** The indicator sets on record, the newest year first. */
  public List<Option> sets() {
    return listIndicators.sets().stream()
        .map(each -> new Option(each.code(), each.title(), each.year()))
        .toList();
  }

  /** The one choice about practices that are not on record. */
  public List<Option> practiceOptions() {
    return List.of(
        new Option(
            "refuse",
            "Refuse lines about practices that are not on record",
            "Otherwise they are added, known by their code until the practice register brings their name"));
  }

  public List<Option> kinds() {
    return List.of(
        option(
            ImportKind.PRACTICE_REGISTER,
            "The file epraccur of the Organisation Data Service: 27 columns, no header line"),
        option(ImportKind.LIST_SIZES, "Columns PRACTICE_CODE, DATE and LIST_SIZE"),
        option(
            ImportKind.PUBLISHED_RESULTS,
            "One count a line (PRACTICE_CODE, INDICATOR_CODE, MEASURE, VALUE), one result a line, or one practice a line with columns such as AST002_NUMERATOR; up to 100 MB"),
        option(
            ImportKind.PREVALENCE,
            "Columns PRACTICE_CODE, INDICATOR_GROUP_CODE, REGISTER, PATIENT_LIST_TYPE and PATIENT_LIST_SIZE; up to 100 MB"),
        option(
            ImportKind.ORGANISATION_REFERENCE,
            "One practice a line with its code, its name and its commissioner; brings names to practices known by their code alone"),
        option(
            ImportKind.PUBLISHED_PAYMENTS,
            "One practice a line, as NHS England published it; brings contract types and list sizes too"),
        option(
            ImportKind.TARGET_POPULATIONS,
            "Columns PRACTICE_CODE, AREA, YEAR, PATIENTS and SOURCE; one practice, additional service and year a line"));
  }

  private static Option option(ImportKind kind, String hint) {
    return new Option(kind.name(), kind.title(), hint);
  }

  public List<ImportRow> newest() {
    if (newest == null) {
      newest = viewImport.newest();
    }
    return newest;
  }

  public ImportKind getKind() {
    return kind;
  }

  public void setKind(ImportKind kind) {
    this.kind = kind;
  }

  public String getSet() {
    return set;
  }

  public void setSet(String set) {
    this.set = set;
  }

  public List<String> getPractices() {
    return practices;
  }

  public void setPractices(List<String> practices) {
    this.practices = practices;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
