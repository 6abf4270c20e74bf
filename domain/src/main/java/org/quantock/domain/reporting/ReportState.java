package org.quantock.domain.reporting;

import static org.quantock.domain.reporting.ReportAction.*;

import java.util.EnumSet;
import java.util.Set;

/** The life of a quarterly report. */
public enum ReportState {
  DRAFT("Draft", Turn.PRACTICE, EDIT, SIGN_OFF, SEND_BACK),
  SIGNED_OFF("Signed off", Turn.PRACTICE, EDIT, SEND_BACK, SUBMIT),
  SUBMITTED("Submitted", Turn.AREA_TEAM, QUERY, DECIDE, REOPEN),
  /** The area team asked something; the practice answers by submitting again. */
  QUERIED("Queried", Turn.PRACTICE, EDIT, SIGN_OFF, SEND_BACK),
  RESUBMITTED("Resubmitted", Turn.AREA_TEAM, QUERY, DECIDE, REOPEN),
  /** Judged satisfied, wholly or in part. */
  ACCEPTED("Accepted", Turn.NOBODY, REOPEN),
  /** Judged not satisfied. */
  NOT_ACCEPTED("Not accepted", Turn.NOBODY, REOPEN),
  REOPENED("Reopened", Turn.PRACTICE, EDIT, SIGN_OFF, SEND_BACK);

  private final String title;
  private final Turn turn;
  private final Set<ReportAction> allowed;

  ReportState(String title, Turn turn, ReportAction first, ReportAction... others) {
    this.title = title;
    this.turn = turn;
    this.allowed = EnumSet.of(first, others);
  }

  public boolean allows(ReportAction action) {
    return allowed.contains(action);
  }

  /** As people say it. */
  public String title() {
    return title;
  }

  public Turn turn() {
    return turn;
  }

  public boolean isDecided() {
    return this == ACCEPTED || this == NOT_ACCEPTED;
  }
}
