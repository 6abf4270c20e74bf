package org.quantock.application.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.access.AddPerson;
import org.quantock.application.access.FirstAccount;
import org.quantock.application.access.Passwords;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Settings;
import org.quantock.domain.access.People;

/** Loads the demonstration into an empty database (DEM-1). */
@ApplicationScoped
public class Demonstration {

  private People people;
  private Settings settings;
  private Passwords passwords;
  private AddPerson addPerson;
  private Caller caller;
  private KeepPassword keepPassword;

  protected Demonstration() {}

  @Inject
  public Demonstration(
      People people,
      Settings settings,
      Passwords passwords,
      AddPerson addPerson,
      Caller caller,
      KeepPassword keepPassword) {
    this.people = people;
    this.settings = settings;
    this.passwords = passwords;
    this.addPerson = addPerson;
    this.caller = caller;
    this.keepPassword = keepPassword;
  }

  /** Loads what is missing. Returns the accounts, one line each, for the console (DEM-4). */
  public List<String> load() {
    if (people.count() == 0) {
      caller.as(
          FirstAccount.INSTALLATION,
          () -> {
            accounts();
            return null;
          });
    }
    List<String> lines = new ArrayList<>();
    String password = settings.find(DemonstrationAccounts.SETTING).orElse("");
    lines.add("Demonstration accounts, all with the password " + password + ":");
    Cast.signingIn()
        .forEach(part -> lines.add("  %-10s %s".formatted(part.userName(), part.who())));
    return lines;
  }

  private void accounts() {
    String password = passwords.generate();
    keepPassword.handle(password, LocalDate.of(2014, 10, 6));
    for (Cast.Part part : Cast.signingIn()) {
      addPerson.handle(
          new AddPerson.Command(
              part.userName(), part.name(), part.organisation(), part.roles(), password));
    }
  }
}
