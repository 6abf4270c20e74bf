package org.quantock.web.page.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.organisation.ConfirmImport;
import org.quantock.application.organisation.ImportDetail;
import org.quantock.application.organisation.ViewImport;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportState;
import org.quantock.web.page.shared.Attempt;

/** How far an import is; the person refreshes it. */
@Named
@RequestScoped
public class ImportStatusPage {

  @Inject private ViewImport viewImport;
  @Inject private ConfirmImport confirmImport;
  @Inject private Attempt attempt;
  @Inject @Param private String id;
  private ImportDetail file;

  public ImportDetail file() {
    if (file == null) {
      file = viewImport.ask(ImportId.of(id));
    }
    return file;
  }

  public boolean isRunning() {
    return file().state() == ImportState.RUNNING && !file().hasStopped();
  }

  public boolean hasStopped() {
    return file().hasStopped();
  }

  public boolean isImported() {
    return file().state() == ImportState.IMPORTED;
  }

  public boolean hasFailed() {
    return file().state() == ImportState.FAILED;
  }

  /** Whether it was never started, so that its preview is where to go. */
  public boolean isPreview() {
    return file().state() == ImportState.READY || file().state() == ImportState.REFUSED;
  }

  public String restart() {
    boolean started =
        attempt.works(() -> confirmImport.handle(new ConfirmImport.Command(ImportId.of(id))));
    return started ? "/import-status?faces-redirect=true&id=" + file().id() : null;
  }
}
