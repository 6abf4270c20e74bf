package org.quantock.application.organisation;

import java.util.List;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportId;

/**
 * What importing a file would do.
 *
 * @param comparison in numbers
 * @param lines line by line; of a large file the first lines of each outcome
 * @param differences the first figures that our own arithmetic does not give
 * @param work stores it
 */
public record ImportPlan(
    ImportFile.Comparison comparison,
    List<PlannedLine> lines,
    List<ImportDifference> differences,
    Work work) {

  /** Of a file read line by line. */
  public static ImportPlan of(Preview preview, Work work) {
    return of(preview, 0, work);
  }

  /** Of a file read line by line that adds practices by their code. */
  public static ImportPlan of(Preview preview, int practicesAdded, Work work) {
    return new ImportPlan(
        new ImportFile.Comparison(preview.counts(), practicesAdded, 0, preview.fingerprint()),
        preview.lines(),
        List.of(),
        work);
  }

  public ImportCounts counts() {
    return comparison.counts();
  }

  /** The storing of a plan; runs in the transaction of the import. */
  public interface Work {

    /**
     * @param file the import, which what it stores keeps as its origin
     */
    void store(ImportId file, Steps steps);
  }

  /** Hears how far the storing is, for whoever waits. */
  public interface Steps {

    /** How many things are stored between two reports. */
    int STEP = 500;

    void reached(int done, int total);
  }
}
