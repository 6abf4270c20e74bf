package org.quantock.domain.reporting;

import java.time.Instant;
import org.quantock.domain.shared.Stale;

/**
 * Someone else saved the section since its author read it (REP-5). Nothing was stored; both texts
 * are here, so that the author can put them together and save again on top of {@link #edition()}.
 */
public final class SectionChanged extends Stale {

  private static final long serialVersionUID = 1L;

  private final SectionCode section;
  private final int edition;
  private final String editedBy;
  private final Instant editedAt;
  private final transient ReportContent yours;
  private final transient ReportContent theirs;

  SectionChanged(ReportSection stands, ReportContent yours) {
    super(
        "%s saved this section while you had it open. Nothing is lost: both texts are shown; put them together and save again."
            .formatted(stands.editedBy().orElse("Someone else")));
    this.section = stands.code();
    this.edition = stands.edition();
    this.editedBy = stands.editedBy().orElse("Someone else");
    this.editedAt = stands.editedAt().orElse(null);
    this.yours = yours;
    this.theirs = stands.content();
  }

  public SectionCode section() {
    return section;
  }

  /** The edition that stands now. */
  public int edition() {
    return edition;
  }

  public String editedBy() {
    return editedBy;
  }

  /** When they saved; null where it is not known. */
  public Instant editedAt() {
    return editedAt;
  }

  /** What the refused save held. */
  public ReportContent yours() {
    return yours;
  }

  /** What stands in the section. */
  public ReportContent theirs() {
    return theirs;
  }
}
