package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Something planned in an earlier report, to be answered in this one (REP-7).
 *
 * @param item as in the {@link PlanItem} it was
 * @param plannedIn number of the period whose report planned it first
 * @param reason why it moved or was dropped; a remark when it is done
 */
@Embeddable
public record CarriedItem(
    UUID item,
    String aim,
    String text,
    int plannedIn,
    @Enumerated(EnumType.STRING) PlanAnswer answer,
    String reason) {

  public CarriedItem {
    reason = Wording.tidy(reason);
    if (answer == null) {
      answer = PlanAnswer.UNANSWERED;
    }
  }

  static CarriedItem from(PlanItem planned, int period) {
    return new CarriedItem(
        planned.item(), planned.aim(), planned.text(), period, PlanAnswer.UNANSWERED, "");
  }

  CarriedItem answered(PlanAnswer given, String why) {
    return new CarriedItem(item, aim, text, plannedIn, given, why);
  }

  /** The same item as the next report has to answer it. */
  CarriedItem unanswered() {
    return answered(PlanAnswer.UNANSWERED, "");
  }
}
