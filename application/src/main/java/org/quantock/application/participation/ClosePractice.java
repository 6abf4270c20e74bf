package org.quantock.application.participation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.shared.Problems;

/**
 * Records that a practice closes, or is merged into another: what it takes part in ends on its last
 * day, and the other takes it over (ORG-8, PAR-13, PAR-14).
 */
@UseCase
@Requires(Permission.IMPORT_ORGANISATIONS)
public class ClosePractice {

  private Practices practices;
  private Endings endings;
  private AuditTrail audit;

  protected ClosePractice() {}

  @Inject
  public ClosePractice(Practices practices, Endings endings, AuditTrail audit) {
    this.practices = practices;
    this.endings = endings;
    this.audit = audit;
  }

  /**
   * @param lastDay the last day on which the practice is open
   * @param successor the practice into which it is merged on the day after; empty where it closes
   */
  public record Command(
      PracticeCode practice, LocalDate lastDay, Optional<PracticeCode> successor) {}

  /** What became of each participation, a sentence each; empty where there was none. */
  public List<String> handle(Command c) {
    Practice practice = practices.get(c.practice());
    Optional<Practice> successor = successor(c);
    LocalDate closed = practice.closed().orElse(null);
    practice.close(c.lastDay(), successor.map(Practice::code).orElse(null));
    List<Endings.Outcome> outcomes = endings.of(c.practice(), c.lastDay(), c.successor());
    Deed deed =
        Deed.done(
                ClosePractice.class,
                "practice",
                c.practice(),
                successor
                    .map(
                        into ->
                            "%s merged into %s; its last day is %s"
                                .formatted(c.practice(), into.code(), c.lastDay()))
                    .orElse("%s closes; its last day is %s".formatted(c.practice(), c.lastDay())))
            .changing("closed", closed, c.lastDay())
            .changing("merged into", null, practice.successor().orElse(null));
    audit.record(Endings.Outcome.add(deed, outcomes));
    return outcomes.stream().map(Endings.Outcome::sentence).toList();
  }

  private Optional<Practice> successor(Command c) {
    if (c.successor().isEmpty()) {
      return Optional.empty();
    }
    Optional<Practice> found = practices.find(c.successor().get());
    var problems = new Problems();
    problems.require(
        found.isPresent(),
        "successor",
        "There is no practice %s on record; enter the code of one that is."
            .formatted(c.successor().get()));
    problems.require(
        found.isEmpty() || found.get().isOpenOn(c.lastDay().plusDays(1)),
        "successor",
        "%s is not open on %s; a practice is merged into one that is open."
            .formatted(c.successor().get(), Day.of(c.lastDay().plusDays(1))));
    problems.refuse();
    return found;
  }
}
