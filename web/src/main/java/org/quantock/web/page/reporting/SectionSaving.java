package org.quantock.web.page.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.IntFunction;
import org.quantock.application.reporting.MarkSectionComplete;
import org.quantock.application.reporting.SavedSection;
import org.quantock.domain.reporting.ReportContent;
import org.quantock.domain.reporting.SectionChanged;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/**
 * How every section page saves. What is typed is kept as a draft first; only then is it held
 * against what a complete section needs. Where someone else saved in between, the page shows both
 * texts and the next save is on top of theirs.
 */
@Named
@RequestScoped
public class SectionSaving {

  @Inject private OpenReport openReport;
  @Inject private MarkSectionComplete markSectionComplete;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private Integer edition;
  private SectionChanged clash;
  private boolean kept;

  /** Reads the edition the form is based on. */
  void load(SectionCode section) {
    edition = openReport.detail().section(section).edition();
  }

  String later(SectionCode section, IntFunction<SavedSection> save) {
    if (save(save).isEmpty()) {
      return null;
    }
    notice.success("Saved. You can come back to it at any time.");
    return openReport.home();
  }

  String proceed(SectionCode section, IntFunction<SavedSection> save) {
    if (save(save).isEmpty()) {
      return null;
    }
    if (!attempt.works(
        () ->
            markSectionComplete.handle(
                new MarkSectionComplete.Command(openReport.id(), section)))) {
      kept = true;
      return null;
    }
    notice.success("Section saved and complete.");
    return openReport.after(section);
  }

  private Optional<SavedSection> save(IntFunction<SavedSection> save) {
    int read = edition == null ? -1 : edition;
    Optional<SavedSection> saved =
        attempt.result(
            () -> {
              try {
                return save.apply(read);
              } catch (SectionChanged changed) {
                clash = changed;
                throw changed;
              }
            });
    openReport.changed();
    if (clash != null) {
      edition = clash.edition();
    }
    saved.ifPresent(section -> edition = section.edition());
    return saved;
  }

  /** Whether someone else saved while the person was writing. */
  public boolean clashes() {
    return clash != null;
  }

  public SectionChanged clash() {
    return clash;
  }

  /** What the other person saved; null unless there is a clash. */
  ReportContent theirs() {
    return clash == null ? null : clash.theirs();
  }

  /** Whether the answers are stored although the section is not complete. */
  public boolean kept() {
    return kept;
  }

  public Integer getEdition() {
    return edition;
  }

  public void setEdition(Integer edition) {
    this.edition = edition;
  }
}
