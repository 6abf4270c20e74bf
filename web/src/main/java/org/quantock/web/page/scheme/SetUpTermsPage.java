package org.quantock.web.page.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.scheme.ExportTerms;
import org.quantock.application.scheme.ReplaceTerms;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** The task list of the terms: each section with its status, and the terms as a preset file. */
@Named
@RequestScoped
public class SetUpTermsPage {

  @Inject @Param private String code;
  @Inject private ViewScheme viewScheme;
  @Inject private ReplaceTerms replaceTerms;
  @Inject private ExportTerms exportTerms;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private SchemeDetail scheme;
  private int version;
  private Part file;

  /** One line of the task list. */
  public record Line(String id, String title, String hint, String status, String href) {}

  /** Leads to the scheme where nothing can be changed now. */
  public String load() {
    version = scheme().version();
    return scheme().mayEdit() ? null : "/scheme?faces-redirect=true&code=" + code;
  }

  public SchemeDetail scheme() {
    if (scheme == null) {
      scheme = viewScheme.ask(SchemeCode.of(code));
    }
    return scheme;
  }

  public boolean isAmendment() {
    return scheme().draft() != null;
  }

  public List<Line> lines() {
    return java.util.Arrays.stream(TermsSection.values())
        .map(
            section ->
                new Line(
                    "section-" + section.address(),
                    section.title(),
                    section.hint(),
                    section.status(scheme().openTerms(), scheme().problems()),
                    "/scheme-terms-edit?code=" + code + "&section=" + section.address()))
        .toList();
  }

  public String replace() {
    boolean done =
        attempt.works(
            () -> {
              String json = UploadedText.of(file);
              try {
                replaceTerms.handle(new ReplaceTerms.Command(SchemeCode.of(code), version, json));
              } catch (InvalidInput e) {
                throw PresetProblems.at("file", e);
              }
            });
    if (!done) {
      return null;
    }
    notice.success("All terms replaced by those of the preset file.");
    return "/scheme-terms?faces-redirect=true&code=" + code;
  }

  /** Sends the terms as a preset file. */
  public void download() {
    if (!scheme().mayEdit()) {
      throw new NotFound("There is nothing to download.");
    }
    byte[] json = exportTerms.ask(SchemeCode.of(code)).getBytes(StandardCharsets.UTF_8);
    Faces.sendFile(json, code + ".json", true);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
