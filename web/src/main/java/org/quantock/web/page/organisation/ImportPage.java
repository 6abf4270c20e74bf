package org.quantock.web.page.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.quantock.application.organisation.ImportRow;
import org.quantock.application.organisation.UploadImport;
import org.quantock.application.organisation.ViewImport;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;

/** Chooses what kind of file to import and uploads it. */
@Named
@RequestScoped
public class ImportPage {

  @Inject private UploadImport uploadImport;
  @Inject private ViewImport viewImport;
  @Inject private Attempt attempt;

  private ImportKind kind;
  private Part file;
  private List<ImportRow> newest;

  public String upload() {
    Optional<ImportId> uploaded =
        attempt.result(
            () -> uploadImport.handle(new UploadImport.Command(kind, fileName(), content())));
    return uploaded.map(id -> "/import-preview?faces-redirect=true&id=" + id).orElse(null);
  }

  private String fileName() {
    return file == null ? null : file.getSubmittedFileName();
  }

  private byte[] content() {
    if (file == null) {
      return null;
    }
    try (InputStream content = file.getInputStream()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Option> kinds() {
    return List.of(
        option(
            ImportKind.PRACTICE_REGISTER,
            "The file epraccur of the Organisation Data Service: 27 columns, no header line"),
        option(ImportKind.LIST_SIZES, "Columns PRACTICE_CODE, DATE and LIST_SIZE"),
        option(
            ImportKind.PUBLISHED_RESULTS,
            "Columns PRACTICE_CODE, INDICATOR_CODE, MEASURE and VALUE, or one practice a line with columns such as AST002_NUMERATOR"),
        option(
            ImportKind.PUBLISHED_PAYMENTS,
            "One practice a line, as NHS England published it; brings contract types and list sizes too"));
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

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
