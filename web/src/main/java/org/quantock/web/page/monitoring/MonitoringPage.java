package org.quantock.web.page.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.monitoring.Completeness;
import org.quantock.application.monitoring.ViewCompleteness;
import org.quantock.domain.monitoring.Tally;
import org.quantock.domain.scheme.SchemeCode;

/** Which reports of a scheme are in, by practice and period. */
@Named
@RequestScoped
public class MonitoringPage {

  @Inject @Param private String code;
  @Inject @Param private String locality;
  @Inject private ViewCompleteness viewCompleteness;

  private Optional<Completeness> view;

  /** Null where there is no scheme that the person may watch. */
  public Completeness view() {
    if (view == null) {
      view =
          viewCompleteness.ask(
              Optional.ofNullable(code).filter(text -> !text.isBlank()).map(SchemeCode::of),
              Optional.ofNullable(locality).filter(text -> !text.isBlank()));
    }
    return view.orElse(null);
  }

  /** "12 of 14 received, 11 on time"; says so where none is required. */
  public String words(Tally tally) {
    if (tally.required() == 0) {
      return "None required";
    }
    return "%,d of %,d received, %,d on time"
        .formatted(tally.received(), tally.required(), tally.onTime());
  }
}
