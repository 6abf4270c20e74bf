package org.quantock.web.page.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.scheme.CloseScheme;
import org.quantock.application.scheme.MarkEvaluated;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.ViewOpenBusiness;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Closes a scheme that has ended and is settled, and later marks it as evaluated. */
@Named
@RequestScoped
public class CloseSchemePage {

  @Inject @Param private String code;
  @Inject private ViewScheme viewScheme;
  @Inject private ViewOpenBusiness viewOpenBusiness;
  @Inject private CloseScheme closeScheme;
  @Inject private MarkEvaluated markEvaluated;
  @Inject private BusinessCalendar calendar;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;

  private SchemeDetail scheme;
  private Long open;
  private int version;
  private boolean sure;

  public void load() {
    version = scheme().version();
  }

  public SchemeDetail scheme() {
    if (scheme == null) {
      scheme = viewScheme.ask(SchemeCode.of(code));
    }
    return scheme;
  }

  /** Reports and payments that are not settled. */
  public long open() {
    if (open == null) {
      open = viewOpenBusiness.ask(SchemeCode.of(code));
    }
    return open;
  }

  public boolean hasEnded() {
    return !calendar.today().isBefore(scheme().endsOn());
  }

  public boolean mayClose() {
    return scheme().may(SchemeAction.CLOSE) && hasEnded() && open() == 0;
  }

  public boolean mayMarkEvaluated() {
    return scheme().may(SchemeAction.MARK_EVALUATED);
  }

  /** Why it cannot be closed now, and what would make it so; empty where it can. */
  public String obstacle() {
    if (!scheme().may(SchemeAction.CLOSE)) {
      return scheme().obstacles().get(SchemeAction.CLOSE);
    }
    if (!hasEnded()) {
      return "The scheme has not ended yet.";
    }
    return open() == 0
        ? ""
        : open() == 1
            ? "1 report or payment is still open. The reviewers decide reports, finance settles payments."
            : open()
                + " reports or payments are still open. The reviewers decide reports, finance settles payments.";
  }

  public String close() {
    if (!sure) {
      errors.add("sure", "Confirm that the scheme is to be closed.");
      return null;
    }
    var command = new CloseScheme.Command(SchemeCode.of(code), version);
    return attempt.works(() -> closeScheme.handle(command))
        ? "/scheme-done?faces-redirect=true&code=" + code
        : null;
  }

  public String evaluated() {
    var command = new MarkEvaluated.Command(SchemeCode.of(code), version);
    return attempt.works(() -> markEvaluated.handle(command))
        ? "/scheme-done?faces-redirect=true&code=" + code
        : null;
  }

  public List<Option> sureOption() {
    return List.of(new Option("yes", "I confirm that the scheme is to be closed"));
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
