package org.quantock.application.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What the demonstration remembers of itself. */
@ApplicationScoped
public class KeepDemonstration {

  /** The setting that holds its password (DEM-4). */
  static final String PASSWORD = "demonstration-accounts";

  /** The setting that says that it was loaded whole (DEM-1). */
  static final String COMPLETE = "demonstration-complete";

  private KeepSetting keep;

  protected KeepDemonstration() {}

  @Inject
  public KeepDemonstration(KeepSetting keep) {
    this.keep = keep;
  }

  public void begin(String password, LocalDate firstDay) {
    keep.handle(new KeepSetting.Command(PASSWORD, password));
    keep.handle(
        new KeepSetting.Command(
            org.quantock.application.shared.StoredBusinessCalendar.SETTING, firstDay.toString()));
  }

  public void complete() {
    keep.handle(new KeepSetting.Command(COMPLETE, "yes"));
  }
}
