package org.quantock.application.demonstration;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Mode;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.Settings;
import org.quantock.application.shared.StoredBusinessCalendar;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.RuleViolated;

/** Keeps the demonstration's password so that it can be shown (DEM-4), and sets its first date. */
@UseCase
@Requires(Permission.MANAGE_ACCOUNTS)
public class KeepPassword {

  private Mode mode;
  private Settings settings;
  private AuditTrail audit;

  protected KeepPassword() {}

  @Inject
  public KeepPassword(Mode mode, Settings settings, AuditTrail audit) {
    this.mode = mode;
    this.settings = settings;
    this.audit = audit;
  }

  public void handle(String password, LocalDate firstDay) {
    if (!mode.isDemonstration()) {
      throw new RuleViolated(
          "not-a-demonstration", "Passwords are kept readable in a demonstration only.");
    }
    settings.put(DemonstrationAccounts.SETTING, password);
    settings.put(StoredBusinessCalendar.SETTING, firstDay.toString());
    audit.record(KeepPassword.class, "demonstration", "accounts", "Began the demonstration");
  }
}
