package org.quantock.web.page.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.quantock.application.reporting.ReportDetail;
import org.quantock.application.reporting.SaveSection;
import org.quantock.application.reporting.SavedSection;
import org.quantock.domain.reporting.Answer;
import org.quantock.domain.reporting.ReportChange;
import org.quantock.domain.reporting.ReportContent;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.scheme.Aim;
import org.quantock.domain.scheme.Question;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.component.Option;

/** The questions under one aim. */
@Named
@RequestScoped
public class ReportAimPage {

  @Inject @Param private String aim;
  @Inject private OpenReport openReport;
  @Inject private SectionSaving sectionSaving;
  @Inject private SaveSection saveSection;

  private final Map<String, String> content = new HashMap<>();
  private final Map<String, String> status = new HashMap<>();
  private final Map<String, String> reason = new HashMap<>();

  public void load() {
    ReportContent stored = openReport.detail().content();
    for (Question asked : questions()) {
      Answer answer = stored.answer(asked.code());
      content.put(asked.code(), answer.content());
      status.put(asked.code(), Choices.shown(answer.status()));
      reason.put(asked.code(), answer.reason());
    }
    sectionSaving.load(code());
  }

  public Aim aim() {
    return openReport
        .detail()
        .terms()
        .aim(aim == null ? "" : aim)
        .orElseThrow(() -> new NotFound("There is no such section of the report."));
  }

  private SectionCode code() {
    return SectionCode.ofAim(aim().code());
  }

  public ReportDetail.Section section() {
    return openReport.detail().section(code());
  }

  public List<Question> questions() {
    return openReport.detail().terms().questionsOf(aim());
  }

  /** The hint with the kind of figure that is asked. */
  public String hint(Question asked) {
    return asked.hint() == null || asked.hint().isBlank() ? null : asked.hint();
  }

  public List<Option> yesOrNo() {
    return List.of(new Option("yes", "Yes"), new Option("no", "No"));
  }

  public List<Option> statuses() {
    return Choices.statuses();
  }

  /** Whether the part for having no answer is open: when it is used. */
  public boolean withoutAnswer(String question) {
    return Choices.without(status.get(question)) || notEmpty(reason.get(question));
  }

  private static boolean notEmpty(String text) {
    return text != null && !text.isEmpty();
  }

  /** What the other person saved, where it differs; null otherwise. */
  public String theirs(String question) {
    ReportContent theirs = sectionSaving.theirs();
    if (theirs == null) {
      return null;
    }
    Answer saved = theirs.answer(question);
    return saved.equals(typed(question)) ? null : ReportChange.inWords(saved);
  }

  private Answer typed(String question) {
    return new Answer(
        question,
        Choices.status(status.get(question)),
        content.get(question),
        reason.get(question));
  }

  public String proceed() {
    return sectionSaving.proceed(code(), this::save);
  }

  public String later() {
    return sectionSaving.later(code(), this::save);
  }

  private SavedSection save(int edition) {
    List<Answer> answers = questions().stream().map(asked -> typed(asked.code())).toList();
    return saveSection.handle(
        new SaveSection.Command(openReport.id(), aim().code(), edition, answers, false));
  }

  public Map<String, String> getContent() {
    return content;
  }

  public Map<String, String> getStatus() {
    return status;
  }

  public Map<String, String> getReason() {
    return reason;
  }
}
