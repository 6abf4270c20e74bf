package org.quantock.application.organisation;

import java.util.List;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.LineOutcome;

/**
 * Port: the content and the preview of uploaded files. In the database, so that whichever server
 * answers next has them and nothing sits in a session.
 */
public interface ImportStore {

  /** Keeps the bytes until they are imported. */
  void keepContent(ImportId file, FileContent content);

  /** Keeps the lines of the preview and the differences. */
  void keepPreview(ImportId file, List<PlannedLine> lines, List<ImportDifference> differences);

  /** Reads piece by piece; nothing where it has been forgotten. */
  FileContent content(ImportId file);

  /** Forgets the content once it is imported; the preview stays as a record of what was done. */
  void forgetContent(ImportId file);

  /**
   * @param outcome null for all
   */
  List<PlannedLine> lines(ImportId file, LineOutcome outcome, int offset, int limit);

  /** How many lines of an outcome are kept; of a large file that is less than there are. */
  int countLines(ImportId file, LineOutcome outcome);

  /** The figures of the file that our own arithmetic does not give, in the order of the file. */
  List<ImportDifference> differences(ImportId file);

  /** The newest uploads first. */
  List<ImportRow> newest(int limit);
}
