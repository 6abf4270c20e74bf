package org.quantock.application.audit;

import jakarta.inject.Inject;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;

/** Puts on record what was refused before any use case saw it: a page, a post, a token (AUD-4). */
@UseCase
@Requires(Permission.PUBLIC)
public class RecordRefusal {

  private AuditTrail audit;

  protected RecordRefusal() {}

  @Inject
  public RecordRefusal(AuditTrail audit) {
    this.audit = audit;
  }

  /** What was refused at the edge of the application. */
  public enum Attempt {
    OPEN_PAGE("OpenPage"),
    POST_FROM_ELSEWHERE("PostFromElsewhere"),
    SHOW_TOKEN("ShowToken");

    private final String action;

    Attempt(String action) {
      this.action = action;
    }
  }

  /**
   * @param address what was asked for, without its parameters
   * @param why in a sentence, without anything that was typed
   */
  public void handle(Attempt attempt, String address, String why) {
    audit.refuse(Deed.refused(attempt.action, "address", address, "Refused: " + why));
  }
}
