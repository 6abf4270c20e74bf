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
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.scheme.SchemeCode;

/**
 * Loads the demonstration into an empty database (DEM-1): the year is played from January to 6
 * October 2014 by its people, through the use cases.
 */
@ApplicationScoped
public class Demonstration {

  /** The day on which the first proposal is drafted. */
  private static final LocalDate BEGINS = LocalDate.of(2014, 1, 6);

  /** The day on which a visitor comes in. */
  private static final LocalDate TODAY = LocalDate.of(2014, 10, 6);

  private People people;
  private Settings settings;
  private Passwords passwords;
  private AddPerson addPerson;
  private Caller caller;
  private KeepDemonstration keep;
  private Stage stage;
  private AreaScene area;
  private ProposalAct proposals;
  private SchemeAct schemes;
  private YearAct year;
  private DisputeAct disputes;

  protected Demonstration() {}

  @Inject
  public Demonstration(
      People people,
      Settings settings,
      Passwords passwords,
      AddPerson addPerson,
      Caller caller,
      KeepDemonstration keep,
      Stage stage,
      AreaScene area,
      ProposalAct proposals,
      SchemeAct schemes,
      YearAct year,
      DisputeAct disputes) {
    this.people = people;
    this.settings = settings;
    this.passwords = passwords;
    this.addPerson = addPerson;
    this.caller = caller;
    this.keep = keep;
    this.stage = stage;
    this.area = area;
    this.proposals = proposals;
    this.schemes = schemes;
    this.year = year;
    this.disputes = disputes;
  }

  /**
   * Loads it where the database is empty. Returns the accounts, one line each, for the console
   * (DEM-4).
   */
  public List<String> load() {
    if (settings.find(KeepDemonstration.COMPLETE).isEmpty()) {
      if (people.count() > 0) {
        throw new IllegalStateException(
            "The database holds data that is not a whole demonstration. Start with another folder"
                + " (quantock.data) or without quantock.demonstration.");
      }
      play();
    }
    List<String> lines = new ArrayList<>();
    String password = settings.find(KeepDemonstration.PASSWORD).orElse("");
    lines.add("Demonstration accounts, all with the password " + password + ":");
    Cast.signingIn()
        .forEach(part -> lines.add("  %-10s %s".formatted(part.userName(), part.who())));
    return lines;
  }

  private void play() {
    List<MadeUpPractices.MadeUpPractice> practices = MadeUpPractices.all();
    asInstallation(
        () -> {
          accounts();
          area.play(practices);
          area.cover();
        });
    ProposalId approved = proposals.first();
    SchemeCode scheme = schemes.play(approved, practices);
    year.play(scheme, practices);
    DisputeId dispute = disputes.raise();
    stage.day(TODAY);
    disputes.answer(dispute);
    proposals.others();
    asInstallation(keep::complete);
  }

  private void accounts() {
    String password = passwords.generate();
    keep.begin(password, BEGINS);
    for (Cast.Part part : Cast.signingIn()) {
      addPerson.handle(
          new AddPerson.Command(
              part.userName(), part.name(), part.organisation(), part.roles(), password));
    }
  }

  private void asInstallation(Runnable work) {
    caller.as(
        FirstAccount.INSTALLATION,
        () -> {
          work.run();
          return null;
        });
  }
}
