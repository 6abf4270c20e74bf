package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.indicator.CheckIndicatorTable;
import org.quantock.application.indicator.DraftIndicatorSet;
import org.quantock.application.indicator.IndicatorTable;
import org.quantock.application.indicator.LoadIndicatorSet;
import org.quantock.application.indicator.PreviewIndicatorSets;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.application.indicator.TableProblem;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/**
 * Loads an indicator set from a table, uploaded or shipped; nothing is published here but those.
 */
@Named
@RequestScoped
public class LoadIndicatorSetPage {

  /** As many problems as a person would work through at once. */
  private static final int SHOWN = 200;

  @Inject private CheckIndicatorTable checkIndicatorTable;
  @Inject private DraftIndicatorSet draftIndicatorSet;
  @Inject private LoadIndicatorSet loadIndicatorSet;
  @Inject private PreviewIndicatorSets previewIndicatorSets;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private String code;
  private String title;
  private String year;
  private Part file;
  private List<TableProblem> problems = List.of();
  private List<ReferenceTable> shipped;

  public String load() {
    Optional<FinancialYear> read = attempt.result(() -> FinancialYear.of(year));
    Optional<IndicatorSetCode> set = attempt.result(() -> IndicatorSetCode.of(code));
    if (title == null || title.isBlank()) {
      errors.add("title", "Enter the title of the set.");
    }
    byte[] content = content();
    Optional<IndicatorTable> table =
        attempt.result(() -> checkIndicatorTable.ask(fileName(), content));
    problems = table.map(IndicatorTable::problems).orElse(List.of());
    if (!problems.isEmpty()) {
      errors.add(
          "file",
          "The table has %d %s and was not loaded; they are listed below."
              .formatted(problems.size(), problems.size() == 1 ? "problem" : "problems"));
    }
    if (!errors.isEmpty()) {
      return null;
    }
    return attempt
        .result(
            () ->
                draftIndicatorSet.handle(
                    new DraftIndicatorSet.Command(
                        set.get(), title, read.get(), fileName(), content)))
        .map(drafted -> "/indicator-set-preview?faces-redirect=true&code=" + drafted)
        .orElse(null);
  }

  /** Loads a table that ships with the product, published. */
  public String loadShipped(String wanted) {
    Optional<ReferenceTable> table =
        shipped().stream().filter(each -> each.code().value().equals(wanted)).findFirst();
    if (table.isEmpty()) {
      errors.addGlobal("This table is on record already.");
      return null;
    }
    boolean loaded =
        attempt.works(
            () -> loadIndicatorSet.handle(new LoadIndicatorSet.Command(table.get())), Map.of());
    if (loaded) {
      notice.success(table.get().title() + " was loaded and published.");
      return "/indicator-set?faces-redirect=true&code=" + wanted;
    }
    return null;
  }

  /** The problems of the table, the first ones where there are very many. */
  public List<TableProblem> problems() {
    return problems.size() <= SHOWN ? problems : problems.subList(0, SHOWN);
  }

  /** How many problems are not shown. */
  public int further() {
    return Math.max(0, problems.size() - SHOWN);
  }

  public List<ReferenceTable> shipped() {
    if (shipped == null) {
      shipped = previewIndicatorSets.shipped();
    }
    return shipped;
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

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
