package org.quantock.application.evaluation;

import jakarta.inject.Inject;
import java.util.Locale;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.evaluation.DataRelease;
import org.quantock.domain.evaluation.DataReleaseId;
import org.quantock.domain.evaluation.DataReleases;
import org.quantock.domain.shared.NotFound;

/** Hands out a file of a data release, and puts on record who got it. */
@UseCase
@Requires(Permission.DOWNLOAD_EXTRACT)
public class DownloadRelease {

  private DataReleases releases;
  private AuditTrail audit;

  protected DownloadRelease() {}

  @Inject
  public DownloadRelease(DataReleases releases, AuditTrail audit) {
    this.releases = releases;
    this.audit = audit;
  }

  /** The files of a release. */
  public enum Part {
    EXTRACT,
    CODEBOOK,
    CODEBOOK_TEXT;

    /** Reads the name as it stands in addresses: extract, codebook, codebook-text. */
    public static Part of(String name) {
      for (Part part : values()) {
        if (part.address().equals(name)) {
          return part;
        }
      }
      throw new NotFound("A data release has no such file.");
    }

    public String address() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ReleasedFile handle(DataReleaseId id, Part part) {
    DataRelease release = releases.get(id);
    String stem = "%s-release-%d".formatted(release.scheme(), release.number());
    ReleasedFile file =
        switch (part) {
          case EXTRACT -> new ReleasedFile(stem + ".csv", ReleasedFile.CSV, release.csv());
          case CODEBOOK ->
              new ReleasedFile(stem + "-codebook.csv", ReleasedFile.CSV, release.codebookCsv());
          case CODEBOOK_TEXT ->
              new ReleasedFile(
                  stem + "-codebook.md", ReleasedFile.MARKDOWN, release.codebookText());
        };
    audit.record(DownloadRelease.class, "data-release", id, "Downloaded %s".formatted(file.name()));
    return file;
  }
}
