package org.quantock.application.organisation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.shared.RuleViolated;

/** Puts one practice on record; many come by import. */
@UseCase
@Requires(Permission.IMPORT_ORGANISATIONS)
public class AddPractice {

  private Practices practices;
  private AuditTrail audit;

  protected AddPractice() {}

  @Inject
  public AddPractice(Practices practices, AuditTrail audit) {
    this.practices = practices;
    this.audit = audit;
  }

  /**
   * @param locality may be null
   * @param opened may be null
   * @param madeUp whether it belongs to the demonstration
   */
  public record Command(
      PracticeCode code,
      String name,
      ContractType contractType,
      OrganisationCode commissioner,
      String locality,
      LocalDate opened,
      boolean madeUp,
      List<ListSize> listSizes) {}

  public void handle(Command command) {
    if (practices.find(command.code()).isPresent()) {
      throw new RuleViolated(
          "practice-on-record", "%s is on record already.".formatted(command.code()));
    }
    var entry =
        new Practice.RegisterEntry(
            command.name(), command.commissioner(), command.opened(), null, false);
    Practice practice =
        command.madeUp()
            ? Practice.madeUp(command.code(), entry)
            : Practice.registered(command.code(), entry);
    practice.holdContract(command.contractType());
    practice.belongTo(command.locality());
    command.listSizes().forEach(practice::recordListSize);
    practices.add(practice);
    Deed added =
        Deed.done(
                AddPractice.class,
                "practice",
                practice.code(),
                "Added the practice %s %s".formatted(practice.code(), practice.name()))
            .changing("contract", null, practice.contractType().title())
            .changing("commissioner", null, practice.commissioner().orElse(null))
            .changing("locality", null, practice.locality().orElse(null))
            .changing("opened", null, practice.opened().orElse(null));
    for (ListSize size : practice.listSizes()) {
      added = added.changing("list size on " + size.asOf(), null, "%,d".formatted(size.patients()));
    }
    audit.record(added);
  }
}
