package org.quantock.web.page.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.scheme.AmendScheme;
import org.quantock.application.scheme.DiscardAmendment;
import org.quantock.application.scheme.PrepareAmendment;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Problem;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Begins an amendment, and puts it on record with its reason and its day. */
@Named
@RequestScoped
public class AmendSchemePage {

  @Inject @Param private String code;
  @Inject private ViewScheme viewScheme;
  @Inject private PrepareAmendment prepareAmendment;
  @Inject private DiscardAmendment discardAmendment;
  @Inject private AmendScheme amendScheme;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private SchemeDetail scheme;
  private int version;
  private DateParts effectiveFrom = DateParts.EMPTY;
  private String reason;

  public void load() {
    version = scheme().version();
  }

  public SchemeDetail scheme() {
    if (scheme == null) {
      scheme = viewScheme.ask(SchemeCode.of(code));
    }
    return scheme;
  }

  public boolean mayAmend() {
    return scheme().may(SchemeAction.AMEND);
  }

  public String obstacle() {
    return scheme().obstacles().getOrDefault(SchemeAction.AMEND, "");
  }

  public boolean isPrepared() {
    return scheme().draft() != null;
  }

  /** What keeps the amendment from being recorded. */
  public List<Problem> problems() {
    return isPrepared() ? scheme().problems() : List.of();
  }

  public String begin() {
    var command = new PrepareAmendment.Command(SchemeCode.of(code), version);
    return attempt.works(() -> prepareAmendment.handle(command))
        ? "/scheme-terms?faces-redirect=true&code=" + code
        : null;
  }

  public String discard() {
    var command = new DiscardAmendment.Command(SchemeCode.of(code), version);
    if (!attempt.works(() -> discardAmendment.handle(command))) {
      return null;
    }
    notice.success("Amendment discarded. The terms are as they were.");
    return "/scheme?faces-redirect=true&code=" + code;
  }

  public String amend() {
    LocalDate from = errors.date(effectiveFrom, "effectiveFrom", "the day it takes effect");
    if (reason == null) {
      errors.add("reason", "Enter the reason for the amendment.");
    }
    if (!errors.isEmpty()) {
      return null;
    }
    var command = new AmendScheme.Command(SchemeCode.of(code), version, from, reason);
    return attempt.works(() -> amendScheme.handle(command))
        ? "/scheme-done?faces-redirect=true&code=" + code
        : null;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public DateParts getEffectiveFrom() {
    return effectiveFrom;
  }

  public void setEffectiveFrom(DateParts effectiveFrom) {
    this.effectiveFrom = effectiveFrom;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
