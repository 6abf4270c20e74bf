package org.quantock.application.organisation;

import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;

/** How one kind of file is read, compared with the record and stored. One bean for each kind. */
public interface ImportFormat {

  ImportKind kind();

  /** What one must be permitted to import this kind of file. */
  Permission permission();

  /** The largest file of this kind, in bytes. */
  default long largest() {
    return CsvFile.LARGEST;
  }

  /** Compares the file with the record; changes nothing. */
  ImportPlan plan(CsvFile file, ImportOptions options);
}
