package org.quantock.web.page.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.reporting.ReportDetail;
import org.quantock.application.reporting.ReturnFromSignOff;
import org.quantock.application.reporting.SignOffReport;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** The second person declares the report right, or sends it back with what has to change. */
@Named
@RequestScoped
public class SignOffReportPage {

  @Inject
  @Param(name = "edition")
  private Integer read;

  @Inject private OpenReport openReport;
  @Inject private SignOffReport signOffReport;
  @Inject private ReturnFromSignOff returnFromSignOff;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private int edition;
  private boolean declared;
  private String name;
  private String section;
  private String note;

  public void load() {
    edition = read == null ? openReport.detail().edition() : read;
  }

  public List<Option> declaration() {
    return List.of(new Option("true", "I have read this report, and it is right and complete."));
  }

  public List<Option> sections() {
    List<Option> options = new ArrayList<>();
    for (ReportDetail.Section one : openReport.detail().sections()) {
      options.add(new Option(one.code().value(), one.title()));
    }
    return options;
  }

  public String signOff() {
    if (!attempt.works(
        () ->
            signOffReport.handle(
                new SignOffReport.Command(openReport.id(), edition, declared, name)))) {
      openReport.changed();
      return null;
    }
    notice.success("The report is signed off. It can be submitted now.");
    return openReport.home();
  }

  public String sendBack() {
    Optional<SectionCode> about = Optional.ofNullable(section).map(SectionCode::new);
    if (!attempt.works(
        () ->
            returnFromSignOff.handle(
                new ReturnFromSignOff.Command(openReport.id(), about, note)))) {
      return null;
    }
    notice.success("The report is sent back. Its authors see your note.");
    return openReport.home();
  }

  public int getEdition() {
    return edition;
  }

  public void setEdition(int edition) {
    this.edition = edition;
  }

  public boolean isDeclared() {
    return declared;
  }

  public void setDeclared(boolean declared) {
    this.declared = declared;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
