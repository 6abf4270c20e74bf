package org.quantock.application.demonstration;

import jakarta.inject.Inject;
import java.util.Set;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Mode;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.Settings;
import org.quantock.application.shared.StoredBusinessCalendar;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.RuleViolated;

/** Keeps a setting of the demonstration; refused in normal operation. */
@UseCase
@Requires(Permission.MANAGE_ACCOUNTS)
public class KeepSetting {

  /** What may be told of; every other setting, such as the password, counts as a secret. */
  private static final Set<String> TOLD =
      Set.of(StoredBusinessCalendar.SETTING, KeepDemonstration.COMPLETE);

  private Mode mode;
  private Settings settings;
  private AuditTrail audit;

  protected KeepSetting() {}

  @Inject
  public KeepSetting(Mode mode, Settings settings, AuditTrail audit) {
    this.mode = mode;
    this.settings = settings;
    this.audit = audit;
  }

  public record Command(String name, String content) {}

  public void handle(Command command) {
    if (!mode.isDemonstration()) {
      throw new RuleViolated(
          "not-a-demonstration", "This is kept in a demonstration only (DEM-1, DEM-4).");
    }
    String before = settings.find(command.name()).orElse(null);
    settings.put(command.name(), command.content());
    Deed kept =
        Deed.done(KeepSetting.class, "demonstration", command.name(), "Set up the demonstration");
    audit.record(
        TOLD.contains(command.name())
            ? kept.changing(command.name(), before, command.content())
            : kept);
  }
}
