package org.quantock.web.page.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.organisation.ConfirmImport;
import org.quantock.application.organisation.ImportDetail;
import org.quantock.application.organisation.ImportDifference;
import org.quantock.application.organisation.PlannedLine;
import org.quantock.application.organisation.ViewImport;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportState;
import org.quantock.domain.organisation.LineOutcome;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.PageNumber;

/** What an uploaded file would do, line by line, before anything is stored. */
@Named
@RequestScoped
public class ImportPreviewPage {

  @Inject private ViewImport viewImport;
  @Inject private ConfirmImport confirmImport;
  @Inject private Attempt attempt;

  @Inject @Param private String id;
  @Inject @Param private String outcome;
  @Inject @Param private String page;

  private ImportDetail file;
  private List<PlannedLine> lines;
  private List<ImportDifference> differences;

  /** How many lines have an outcome. */
  public record Count(LineOutcome outcome, String title, int lines) {}

  public ImportDetail file() {
    if (file == null) {
      file = viewImport.ask(ImportId.of(id));
    }
    return file;
  }

  public List<PlannedLine> lines() {
    if (lines == null) {
      lines = viewImport.lines(ImportId.of(id), chosen(), number() - 1);
    }
    return lines;
  }

  public List<Count> counts() {
    return Arrays.stream(LineOutcome.values())
        .map(each -> new Count(each, each.title(), file().counts().of(each)))
        .toList();
  }

  /** The outcome whose lines are shown; null for all. */
  private LineOutcome chosen() {
    return Arrays.stream(LineOutcome.values())
        .filter(each -> each.name().equals(outcome))
        .findFirst()
        .orElse(null);
  }

  /** Which lines are shown, for the caption of the table. */
  public String shown() {
    LineOutcome chosen = chosen();
    return chosen == null ? "All lines" : chosen.title() + " lines";
  }

  public boolean isOpen() {
    return file().state() == ImportState.READY || file().state() == ImportState.REFUSED;
  }

  public boolean isRefused() {
    return file().state() == ImportState.REFUSED;
  }

  public int number() {
    return PageNumber.read(page);
  }

  public int pages() {
    return PageNumber.pages(kept(), ViewImport.PAGE);
  }

  private int kept() {
    return viewImport.countLines(ImportId.of(id), chosen());
  }

  /** Whether only the first lines of a long file can be shown. */
  public boolean isShortened() {
    LineOutcome chosen = chosen();
    return kept() < (chosen == null ? file().counts().lines() : file().counts().of(chosen));
  }

  /** The published figures that our own arithmetic does not give. */
  public List<ImportDifference> differences() {
    if (differences == null) {
      differences = viewImport.differences(ImportId.of(id));
    }
    return differences;
  }

  public String pageHref() {
    LineOutcome chosen = chosen();
    return "/import-preview?id=%s%s&page="
        .formatted(file().id(), chosen == null ? "" : "&outcome=" + chosen);
  }

  public String confirm() {
    boolean started =
        attempt.works(() -> confirmImport.handle(new ConfirmImport.Command(ImportId.of(id))));
    return started ? "/import-status?faces-redirect=true&id=" + file().id() : null;
  }
}
