package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.access.BeginSecondFactor;
import org.quantock.application.access.RenewRecoveryCodes;
import org.quantock.application.access.ViewSecondFactor;
import org.quantock.domain.access.RecoveryCode;
import org.quantock.web.page.shared.Attempt;

/** A new authenticator application, or new recovery codes. */
@Named
@RequestScoped
public class SecondFactorRenewPage {

  @Inject private BeginSecondFactor beginSecondFactor;
  @Inject private RenewRecoveryCodes renewRecoveryCodes;
  @Inject private ViewSecondFactor viewSecondFactor;
  @Inject private Visit visit;
  @Inject private Attempt attempt;

  private List<RecoveryCode> codes = List.of();

  public ViewSecondFactor.Detail detail() {
    return viewSecondFactor.ask(visit.session());
  }

  public String begin() {
    return attempt.works(beginSecondFactor::handle)
        ? "/second-factor-setup?faces-redirect=true&next=/account"
        : null;
  }

  public void renew() {
    codes = attempt.result(renewRecoveryCodes::handle).orElse(List.of());
  }

  /** The recovery codes just made; empty before. Shown in this answer and nowhere else. */
  public List<String> codes() {
    return codes.stream().map(RecoveryCode::text).toList();
  }
}
