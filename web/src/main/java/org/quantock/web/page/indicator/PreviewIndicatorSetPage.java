package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.indicator.DiscardIndicatorSet;
import org.quantock.application.indicator.IndicatorRow;
import org.quantock.application.indicator.IndicatorSetDetail;
import org.quantock.application.indicator.PreviewIndicatorSets;
import org.quantock.application.indicator.PublishIndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** A loaded set before it is published: what is in it, and publish or discard. */
@Named
@RequestScoped
public class PreviewIndicatorSetPage {

  @Inject @Param private String code;
  @Inject private PreviewIndicatorSets previewIndicatorSets;
  @Inject private PublishIndicatorSet publishIndicatorSet;
  @Inject private DiscardIndicatorSet discardIndicatorSet;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private IndicatorSetDetail detail;
  private boolean checked;

  /** How many indicators are of a kind. */
  public record Count(String kind, long indicators) {}

  public void load() {
    detail();
  }

  public IndicatorSetDetail detail() {
    if (detail == null) {
      detail = previewIndicatorSets.ask(code());
    }
    return detail;
  }

  private IndicatorSetCode code() {
    if (!IndicatorSetCode.isWellFormed(code)) {
      throw new NotFound("There is no such indicator set.");
    }
    return new IndicatorSetCode(code);
  }

  public List<Count> kinds() {
    return detail().kinds().entrySet().stream()
        .map(entry -> new Count(entry.getKey().title(), entry.getValue()))
        .toList();
  }

  /** The thresholds of a fraction, or the scale of a local kind. */
  public String thresholds(IndicatorRow row) {
    return IndicatorSetPage.inWords(row);
  }

  public List<Option> statement() {
    return List.of(
        new Option("checked", "I have compared the points and thresholds with their source"));
  }

  public String publish() {
    if (!checked) {
      errors.add("checked", "Confirm that you have compared the table with its source.");
      return null;
    }
    if (attempt.works(() -> publishIndicatorSet.handle(code()))) {
      notice.success(detail().set().title() + " is published. It never changes from now on.");
      return "/indicator-set?faces-redirect=true&code=" + code();
    }
    return null;
  }

  public String discard() {
    String title = detail().set().title();
    if (attempt.works(() -> discardIndicatorSet.handle(code()))) {
      notice.success(title + " was discarded.");
      return "/indicator-sets?faces-redirect=true";
    }
    return null;
  }

  public boolean isChecked() {
    return checked;
  }

  public void setChecked(boolean checked) {
    this.checked = checked;
  }
}
