package org.quantock.web.page.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.payment.dispute.AttachEvidence;
import org.quantock.application.payment.dispute.DownloadEvidence;
import org.quantock.domain.payment.dispute.EvidenceFile;
import org.quantock.domain.payment.dispute.EvidenceId;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** Attaches a file to a dispute, and sends one that was attached. */
@Named
@RequestScoped
public class DisputeFilePage {

  @Inject private OpenDispute openDispute;
  @Inject @Param private String file;
  @Inject private AttachEvidence attachEvidence;
  @Inject private DownloadEvidence downloadEvidence;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private Part upload;
  private String about;
  private boolean declared;

  public String attach() {
    if (!attempt.works(
        () ->
            attachEvidence.handle(
                new AttachEvidence.Command(
                    openDispute.id(), fileName(), content(), about, declared)),
        java.util.Map.of("file", "upload"))) {
      return null;
    }
    notice.success("File attached. Everybody who sees the dispute can download it.");
    return openDispute.to("dispute");
  }

  private String fileName() {
    return upload == null ? null : upload.getSubmittedFileName();
  }

  /** No more than shows that it is too large. */
  private byte[] content() {
    if (upload == null) {
      return null;
    }
    try (InputStream stream = upload.getInputStream()) {
      return stream.readNBytes(EvidenceFile.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends the file instead of a page: always to be saved, never shown by the browser. */
  public void download() throws IOException {
    DownloadEvidence.Download found = downloadEvidence.ask(openDispute.id(), EvidenceId.of(file));
    Faces.sendFile(found.content(), found.name(), true);
  }

  public List<Option> statement() {
    return List.of(new Option("declared", "This file does not identify any patient", null));
  }

  public Part getUpload() {
    return upload;
  }

  public void setUpload(Part upload) {
    this.upload = upload;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public boolean isDeclared() {
    return declared;
  }

  public void setDeclared(boolean declared) {
    this.declared = declared;
  }
}
