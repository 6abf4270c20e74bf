package org.quantock.application.demonstration;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Mode;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.Settings;
import org.quantock.domain.access.Permission;

/** The accounts of the demonstration and their passwords (DEM-4); nothing in normal operation. */
@Query
@Requires(Permission.PUBLIC)
public class DemonstrationAccounts {

  private Mode mode;
  private Settings settings;

  protected DemonstrationAccounts() {}

  @Inject
  public DemonstrationAccounts(Mode mode, Settings settings) {
    this.mode = mode;
    this.settings = settings;
  }

  /**
   * @param who the person's role and organisation, in words
   */
  public record Account(String userName, String password, String who) {}

  public List<Account> ask() {
    if (!mode.isDemonstration()) {
      return List.of();
    }
    return settings
        .find(KeepDemonstration.PASSWORD)
        .map(password -> Cast.signingIn().stream().map(p -> account(p, password)).toList())
        .orElse(List.of());
  }

  private static Account account(Cast.Part part, String password) {
    return new Account(part.userName(), password, part.who());
  }
}
