package org.quantock.domain.evaluation;

import java.util.Optional;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** The data releases on record: can only be added to and read (EVA-5). */
public interface DataReleases {

  void add(DataRelease release);

  Optional<DataRelease> find(DataReleaseId id);

  /** The number of the scheme's newest release; 0 where there is none. */
  int newestNumber(SchemeCode scheme);

  default DataRelease get(DataReleaseId id) {
    return find(id).orElseThrow(() -> new NotFound("There is no such data release."));
  }
}
