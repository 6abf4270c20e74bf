package org.quantock.application.indicator;

import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.Problems;

/** Reads a table of indicators and says what is wrong with it; stores nothing (IND-20). */
@Query
@Requires(Permission.IMPORT_INDICATORS)
public class CheckIndicatorTable {

  /**
   * @param fileName null where no file was chosen
   */
  public IndicatorTable ask(String fileName, byte[] content) {
    var problems = new Problems();
    problems.require(
        fileName != null && !fileName.isBlank() && content != null && content.length > 0,
        "file",
        "Choose a CSV file that is not empty.");
    problems.refuse();
    return IndicatorTable.read(fileName, content);
  }
}
