package org.quantock.domain.organisation;

import static org.quantock.domain.organisation.ImportAction.*;

import java.util.EnumSet;
import java.util.Set;

/** Where an uploaded file stands. */
public enum ImportState {
  /** Has refused lines; stays as it is, a corrected file is another upload (ORG-5). */
  REFUSED("Cannot be imported"),
  READY("Not imported yet", CONFIRM),
  RUNNING("Being imported", RESTART, FINISH, FAIL),
  IMPORTED("Imported"),
  FAILED("Not imported");

  private final String title;
  private final Set<ImportAction> actions;

  ImportState(String title, ImportAction... actions) {
    this.title = title;
    this.actions = EnumSet.noneOf(ImportAction.class);
    this.actions.addAll(Set.of(actions));
  }

  public String title() {
    return title;
  }

  public boolean allows(ImportAction action) {
    return actions.contains(action);
  }
}
