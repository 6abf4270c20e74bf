package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.quantock.application.indicator.ListCorrections;
import org.quantock.application.indicator.StartCalculation;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CorrectionState;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.web.page.shared.Attempt;

/** The calculations that used what was corrected since, on the page of recalculations. */
@Named
@RequestScoped
public class CorrectionsPage {

  @Inject private ListCorrections listCorrections;
  @Inject private StartCalculation startCalculation;
  @Inject private Caller caller;
  @Inject private Attempt attempt;

  private List<ListCorrections.Row> rows;

  public boolean isShown() {
    return caller.person().may(Permission.VIEW_CALCULATIONS);
  }

  public List<ListCorrections.Row> rows() {
    if (rows == null) {
      rows = isShown() ? listCorrections.ask() : List.of();
    }
    return rows;
  }

  /** Calculates the set again, as a proposal. */
  public String calculate(String set) {
    Optional<CalculationNumber> started =
        attempt.result(
            () -> startCalculation.handle(new StartCalculation.Command(IndicatorSetCode.of(set))));
    rows = null;
    return started
        .map(number -> "/achievement-calculation?faces-redirect=true&number=" + number)
        .orElse(null);
  }

  public String colour(CorrectionState state) {
    return switch (state) {
      case WAITING, PROPOSED -> "yellow";
      case ACCEPTED -> "green";
      case SET_ASIDE -> "grey";
    };
  }
}
