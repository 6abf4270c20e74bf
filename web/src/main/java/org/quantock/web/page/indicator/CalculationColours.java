package org.quantock.web.page.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.quantock.domain.indicator.CalculationState;

/** The colours of the tags that say where calculations stand. */
@Named
@ApplicationScoped
public class CalculationColours {

  public String of(CalculationState state) {
    return switch (state) {
      case RUNNING -> "blue";
      case DONE -> "green";
      case FAILED -> "red";
    };
  }
}
