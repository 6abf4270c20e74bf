package org.quantock.application.organisation;

import java.util.List;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.LineOutcome;

/**
 * Port: the content and the preview of uploaded files. In the database, so that whichever server
 * answers next has them and nothing sits in a session.
 */
public interface ImportStore {

  void keep(ImportId file, byte[] content, List<PlannedLine> preview);

  byte[] content(ImportId file);

  /** Forgets the content once it is imported; the preview stays as a record of what was done. */
  void forgetContent(ImportId file);

  /**
   * @param outcome null for all
   */
  List<PlannedLine> lines(ImportId file, LineOutcome outcome, int offset, int limit);

  /** The newest uploads first. */
  List<ImportRow> newest(int limit);
}
