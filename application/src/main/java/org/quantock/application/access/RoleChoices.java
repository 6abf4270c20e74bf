package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;

/** Which roles the caller can give, and where (ACC-33). */
@Query
@Requires(Permission.MANAGE_PEOPLE)
public class RoleChoices {

  private AccountScope scope;
  private EmergencyHours hours;

  protected RoleChoices() {}

  @Inject
  public RoleChoices(AccountScope scope, EmergencyHours hours) {
    this.scope = scope;
    this.hours = hours;
  }

  /**
   * @param organisation the one where the caller can give roles; empty for a system administrator,
   *     who says which
   */
  public record Choices(String organisation, List<Role> roles) {}

  public Choices ask() {
    Optional<OrganisationCode> own = scope.organisation();
    return new Choices(
        own.map(OrganisationCode::value).orElse(""),
        own.map(scope::roles).orElseGet(() -> List.of(Role.values())));
  }

  /** Those that can be taken in an emergency (ACC-38). */
  public Choices inEmergency() {
    Choices all = ask();
    return new Choices(
        all.organisation(), all.roles().stream().filter(Role::isForEmergencies).toList());
  }

  /** How long an emergency lasts here. */
  public long emergencyHours() {
    return hours.length().toHours();
  }
}
