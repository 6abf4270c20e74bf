package org.quantock.domain.payment.dispute;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentCause;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/**
 * One figure or decision that a practice questions. The area team answers; the practice accepts the
 * answer or takes it to a panel, where one person puts down a decision and another one agrees to
 * exactly that. Every step is an entry of the history, and none is ever changed.
 */
@Entity
public class Dispute {

  public static final int LIMIT = 4_000;

  /** How many files a dispute may have. */
  public static final int MOST_FILES = 20;

  private static final Integer OPEN = 1;

  @EmbeddedId private DisputeId id;
  private SchemeCode scheme;
  private OrganisationCode areaTeam;
  private PracticeCode practice;
  private int number;
  @Embedded private Subject subject;
  private Integer period;
  private String component;
  private String why;

  @Enumerated(EnumType.STRING)
  private DisputeState state;

  /** Set while the dispute is open, so that there is one about a thing (DIS-2). */
  private Integer live;

  private LocalDate raisedOn;
  private LocalDate dueOn;
  private LocalDate panelOn;
  private LocalDate closedOn;
  private OrganisationCode invited;

  /** Number of the entry that holds the decision put down last, while the panel decides. */
  private Integer putDown;

  private PersonId putDownBy;
  private PersonId agreedBy;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  @Embedded private MoneyEffect effect;

  @ElementCollection @OrderColumn private List<QuestionedFact> facts = new ArrayList<>();
  @ElementCollection @OrderColumn private List<DisputeEntry> entries = new ArrayList<>();
  @ElementCollection @OrderColumn private List<Evidence> evidence = new ArrayList<>();
  @ElementCollection @OrderColumn private List<Party> parties = new ArrayList<>();

  @Version private int version;

  protected Dispute() {}

  /**
   * A practice questions something of its own.
   *
   * @param number of the dispute within its scheme, from 1
   */
  public Dispute(
      DisputeId id, int number, Questioned questioned, String why, Step step, DisputeClock clock) {
    if (!step.by().isOf(questioned.practice())) {
      throw new NotFound("There is no such thing to question.");
    }
    var problems = new Problems();
    problems.text("why", "why you question it", why, LIMIT);
    problems.refuse();
    this.id = id;
    this.number = number;
    this.scheme = questioned.scheme();
    this.areaTeam = questioned.areaTeam();
    this.practice = questioned.practice();
    this.subject = questioned.subject();
    this.period = questioned.period().orElse(null);
    this.component = questioned.component().orElse(null);
    this.facts.addAll(questioned.facts());
    this.why = kept(why);
    this.state = DisputeState.RAISED;
    this.live = OPEN;
    this.raisedOn = step.on();
    this.dueOn = clock.answerDue(step.on());
    involve(questioned.involved());
    join(step.by(), Involvement.PRACTICE);
    note(EntryKind.RAISED, step, this.why, null, null, dueOn);
  }

  /** The area team says what it finds, with reasons (DIS-4). */
  public void answer(
      Finding found, MoneyEffect proposed, String reasons, Step step, DisputeClock clock) {
    allow(DisputeAction.ANSWER, step.by());
    check(found, proposed, reasons);
    state = DisputeState.ANSWERED;
    dueOn = clock.choiceDue(step.on());
    join(step.by(), Involvement.ANSWERER);
    note(EntryKind.ANSWERED, step, kept(reasons), found, proposed, dueOn);
  }

  /** The practice accepts the answer, which makes it the outcome (DIS-10). */
  public void accept(int seen, Step step) {
    allow(DisputeAction.ACCEPT, step.by());
    Stale.check("The dispute", seen, version);
    join(step.by(), Involvement.PRACTICE);
    DisputeEntry answer = answer().orElseThrow();
    note(EntryKind.ACCEPTED, step, "", answer.finding(), answer.effect(), null);
    close(DisputeState.ACCEPTED, step.on(), answer.finding(), answer.effect());
  }

  /** The practice does not accept the answer and says why. */
  public void takeToPanel(String reasons, Step step, DisputeClock clock) {
    allow(DisputeAction.TAKE_TO_PANEL, step.by());
    var problems = new Problems();
    problems.text("reasons", "why you do not accept the answer", reasons, LIMIT);
    problems.refuse();
    state = DisputeState.PANEL;
    panelOn = step.on();
    dueOn = clock.panelDue(step.on());
    join(step.by(), Involvement.PRACTICE);
    note(EntryKind.TO_PANEL, step, kept(reasons), null, null, dueOn);
  }

  /**
   * One person of the panel puts down a decision; it replaces one that nobody has agreed to.
   *
   * @param involvedNow who made what is questioned, as far as it is known now (DIS-7)
   */
  public void putDown(
      Finding found,
      MoneyEffect proposed,
      String reasons,
      Collection<Party> involvedNow,
      Step step) {
    involve(involvedNow);
    allow(DisputeAction.PUT_DOWN, step.by());
    check(found, proposed, reasons);
    join(step.by(), Involvement.PANEL);
    putDown = entries.size();
    putDownBy = step.by().id();
    note(EntryKind.DECISION_PUT_DOWN, step, kept(reasons), found, proposed, null);
  }

  /**
   * Another person of the panel agrees, which decides the dispute (DIS-7, DIS-8).
   *
   * @param seen the version that the person looked at
   */
  public void agree(int seen, Collection<Party> involvedNow, Step step) {
    involve(involvedNow);
    allow(DisputeAction.AGREE, step.by());
    Stale.check("The dispute", seen, version);
    join(step.by(), Involvement.PANEL);
    agreedBy = step.by().id();
    DisputeEntry decision = decisionPutDown().orElseThrow();
    note(EntryKind.DECIDED, step, decision.text(), decision.finding(), decision.effect(), null);
    close(DisputeState.DECIDED, step.on(), decision.finding(), decision.effect());
  }

  /** The practice gives it up. */
  public void withdraw(String reasons, Step step) {
    allow(DisputeAction.WITHDRAW, step.by());
    var problems = new Problems();
    problems.text("reasons", "why you withdraw the dispute", reasons, LIMIT);
    problems.refuse();
    join(step.by(), Involvement.PRACTICE);
    note(EntryKind.WITHDRAWN, step, kept(reasons), null, null, null);
    close(DisputeState.WITHDRAWN, step.on(), null, null);
  }

  /** The practice asks its LMC to look at this one case (DIS-6). */
  public void invite(Body body, Step step) {
    allow(DisputeAction.INVITE, step.by());
    if (body.kind() != BodyKind.LMC) {
      throw new InvalidInput("lmc", "Choose a Local Medical Committee.");
    }
    invited = body.code();
    join(step.by(), Involvement.PRACTICE);
    note(EntryKind.INVITED, step, body.name(), null, null, null);
  }

  public void endInvitation(Step step) {
    allow(DisputeAction.END_INVITATION, step.by());
    join(step.by(), Involvement.PRACTICE);
    note(EntryKind.INVITATION_ENDED, step, invited.value(), null, null, null);
    invited = null;
  }

  public void remark(String text, Step step) {
    allow(DisputeAction.REMARK, step.by());
    var problems = new Problems();
    problems.text("remark", "your remark", text, LIMIT);
    problems.refuse();
    join(step.by(), part(step.by()));
    note(EntryKind.REMARK, step, kept(text), null, null, null);
  }

  /**
   * Attaches a file.
   *
   * @param about what it shows
   */
  public Evidence attach(EvidenceFile file, String about, Step step) {
    allow(DisputeAction.ATTACH, step.by());
    var problems = new Problems();
    problems.text("about", "what the file shows", about, 300);
    problems.require(
        evidence.size() < MOST_FILES,
        "file",
        "A dispute has at most %d files, and this one has them.".formatted(MOST_FILES));
    problems.refuse();
    join(step.by(), part(step.by()));
    var attached =
        new Evidence(
            EvidenceId.fresh(),
            file.name(),
            file.kind(),
            file.content().length,
            EvidenceFile.checksum(file.content()),
            kept(about),
            step.act(),
            step.by().name(),
            step.by().organisation());
    evidence.add(attached);
    note(EntryKind.ATTACHED, step, file.name() + ": " + kept(about), null, null, null);
    return attached;
  }

  /** DIS-9. */
  private void check(Finding found, MoneyEffect proposed, String reasons) {
    var problems = new Problems();
    problems.require(found != null, "finding", "Choose what you find.");
    problems.text("reasons", "your reasons", reasons, LIMIT);
    if (problems.require(
        proposed != null, "amount", "Enter what the practice gets on top, or 0.")) {
      proposed.check(found, problems);
      if (!proposed.isNone()) {
        problems.require(
            component == null
                || proposed.component() == null
                || component.equals(proposed.component()),
            "component",
            "The dispute is about the component %s.".formatted(component));
        problems.require(
            period == null || proposed.period() == null || period.equals(proposed.period()),
            "period",
            "The dispute is about period %d.".formatted(period));
      }
    }
    problems.refuse();
  }

  private void close(DisputeState end, LocalDate on, Finding found, MoneyEffect reached) {
    state = end;
    live = null;
    dueOn = null;
    closedOn = on;
    finding = found;
    effect = reached;
  }

  private void allow(DisputeAction action, Actor actor) {
    DisputeAccess.of(this, actor).may(action).orRefuse();
  }

  private Involvement part(Actor actor) {
    return DisputeAccess.part(this, actor).orElseThrow();
  }

  /** Everybody has one part, the first: what they did before bars them from the panel (DIS-7). */
  private void join(Actor actor, Involvement involvement) {
    add(new Party(actor.id(), actor.name(), involvement));
  }

  private void involve(Collection<Party> people) {
    people.forEach(this::add);
  }

  private void add(Party party) {
    Optional<Party> known = party(party.person());
    if (known.isEmpty()) {
      parties.add(party);
    } else if (known.get().involvement() == Involvement.PANEL
        && party.involvement() != Involvement.PANEL) {
      throw new RuleViolated(
          "panel-member-involved",
          "%s put down the decision and %s, so another decision has to be put down by somebody else."
              .formatted(party.name(), party.involvement().words()));
    }
  }

  private void note(
      EntryKind kind, Step step, String text, Finding found, MoneyEffect reached, LocalDate due) {
    entries.add(
        new DisputeEntry(
            kind,
            step.act(),
            step.by().name(),
            step.by().organisation(),
            text,
            found,
            reached,
            due));
  }

  private static String kept(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  /** Whether a day has passed by which somebody was to act. */
  public boolean isOverdue(LocalDate today) {
    return dueOn != null && dueOn.isBefore(today);
  }

  /** The part that a person has in it. */
  public Optional<Party> party(PersonId person) {
    return parties.stream().filter(party -> party.person().equals(person)).findFirst();
  }

  /** What the area team answered. */
  public Optional<DisputeEntry> answer() {
    return entries.stream().filter(entry -> entry.kind() == EntryKind.ANSWERED).findFirst();
  }

  /** The decision of the panel that waits for a second person, or was agreed to. */
  public Optional<DisputeEntry> decisionPutDown() {
    return Optional.ofNullable(putDown).map(entries::get);
  }

  /** Who put it down. */
  public Optional<PersonId> putDownBy() {
    return Optional.ofNullable(putDownBy);
  }

  public Optional<PersonId> agreedBy() {
    return Optional.ofNullable(agreedBy);
  }

  public DisputeId id() {
    return id;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  /** The area team of the scheme, which answers. */
  public OrganisationCode areaTeam() {
    return areaTeam;
  }

  public PracticeCode practice() {
    return practice;
  }

  /** Number within the scheme. */
  public int number() {
    return number;
  }

  /** As people call it, within the scheme: D3. */
  public String reference() {
    return "D" + number;
  }

  public Subject subject() {
    return subject;
  }

  public Optional<Integer> period() {
    return Optional.ofNullable(period);
  }

  public Optional<String> component() {
    return Optional.ofNullable(component);
  }

  /** What was questioned, as it stood. */
  public List<QuestionedFact> facts() {
    return List.copyOf(facts);
  }

  public String why() {
    return why;
  }

  public DisputeState state() {
    return state;
  }

  public LocalDate raisedOn() {
    return raisedOn;
  }

  /** The day by which the present turn is due; empty once it is closed. */
  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  /** When it came to the panel. */
  public Optional<LocalDate> panelOn() {
    return Optional.ofNullable(panelOn);
  }

  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  /** The LMC that is invited. */
  public Optional<OrganisationCode> invited() {
    return Optional.ofNullable(invited);
  }

  /** The finding of the outcome. */
  public Optional<Finding> finding() {
    return Optional.ofNullable(finding);
  }

  /** What the outcome changes in money; empty where nothing changes or there is no outcome. */
  public Optional<MoneyEffect> effect() {
    return Optional.ofNullable(effect).filter(reached -> !reached.isNone());
  }

  /** The entry of money that the outcome makes (DIS-10); empty where it changes nothing. */
  public Optional<Adjustment> adjustment(Step step) {
    return effect()
        .map(
            reached ->
                new Adjustment(
                    AdjustmentId.fresh(),
                    scheme,
                    practice,
                    reached.component(),
                    reached.period(),
                    AdjustmentCause.DISPUTE,
                    id.value(),
                    "Dispute %s: %s".formatted(reference(), finding.title().toLowerCase(Locale.UK)),
                    working(reached),
                    step.act()));
  }

  private Working working(MoneyEffect reached) {
    DisputeEntry outcome = entries.get(entries.size() - 1);
    String by =
        outcome.kind() == EntryKind.DECIDED ? "decision of the panel" : "answer that was accepted";
    return new Working(
        "The outcome of a dispute is paid as the %s says.".formatted(by),
        List.of(
            new Working.Input("What was questioned", subject.label(), "Dispute " + reference()),
            new Working.Input("Finding", finding.title(), "Entry %d".formatted(entries.size()))),
        List.of("Money effect of the outcome: %s".formatted(reached.amount())),
        "Nothing is rounded: the amount was given in pounds and pence.",
        reached.amount());
  }

  /** The history as a person may read it: what the panel has put down is its own until decided. */
  public List<DisputeEntry> entriesFor(Actor actor) {
    boolean all = actor.may(Permission.DECIDE_DISPUTE) || actor.may(Permission.VIEW_AUDIT);
    return entries.stream()
        .filter(entry -> all || entry.kind() != EntryKind.DECISION_PUT_DOWN)
        .toList();
  }

  public List<DisputeEntry> entries() {
    return List.copyOf(entries);
  }

  public List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  /** One of its files. */
  public Evidence evidence(EvidenceId file) {
    return evidence.stream()
        .filter(each -> each.id().equals(file))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such file."));
  }

  public List<Party> parties() {
    return List.copyOf(parties);
  }

  public int version() {
    return version;
  }
}
