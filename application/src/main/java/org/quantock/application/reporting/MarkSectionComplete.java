package org.quantock.application.reporting;

import jakarta.inject.Inject;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.SectionCode;

/** Marks a section of the caller's report complete; refused with what is missing (REP-4). */
@UseCase
@Requires(Permission.EDIT_REPORT)
public class MarkSectionComplete {

  private SectionEditing editing;

  protected MarkSectionComplete() {}

  @Inject
  public MarkSectionComplete(SectionEditing editing) {
    this.editing = editing;
  }

  public record Command(ReportId report, SectionCode section) {}

  public SavedSection handle(Command command) {
    return editing.save(
        MarkSectionComplete.class,
        command.report(),
        command.section(),
        true,
        (report, terms, by, at) -> false);
  }
}
