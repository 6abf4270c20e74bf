package org.quantock.web.page.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.evaluation.DownloadRelease;
import org.quantock.application.evaluation.ReleasedFile;
import org.quantock.domain.evaluation.DataReleaseId;

/** Sends a file of a data release instead of a page. */
@Named
@RequestScoped
public class ReleaseFilePage {

  @Inject @Param private String id;
  @Inject @Param private String part;
  @Inject private DownloadRelease downloadRelease;

  public void download() throws IOException {
    ReleasedFile file = downloadRelease.handle(DataReleaseId.of(id), DownloadRelease.Part.of(part));
    send(file);
  }

  static void send(ReleasedFile file) throws IOException {
    Faces.sendFile(file.content().getBytes(StandardCharsets.UTF_8), file.name(), true);
  }
}
