package org.quantock.domain.governance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * The case for a local scheme, from draft to decision.
 *
 * <p>A commissioner's author drafts it and puts it to the Local Medical Committee, which answers
 * point by point. The author replies to each point, may take the points into a new revision, and
 * submits. The deciding body approves, approves with conditions or refuses. A refused proposal may
 * be revised, which makes the next revision a draft, consulted on afresh and submitted again;
 * earlier texts, answers and decisions stay on record. Until it is decided the author may withdraw
 * it.
 *
 * <p>Every verb takes the person who acts and refuses by {@link ProposalAccess}.
 */
@Entity
public class Proposal {

  public static final int INTEREST_LIMIT = 1_000;
  public static final int REASON_LIMIT = 2_000;

  @EmbeddedId private ProposalId id;
  private OrganisationCode commissioner;
  private OrganisationCode decidingBody;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  private LocalDate draftedOn;
  private String withdrawalReason;

  /** Raised by every verb, so that a change to a part raises the version of the whole. */
  private int changes;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "proposal", nullable = false)
  @OrderColumn
  private List<ProposalRevision> revisions;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "proposal", nullable = false)
  @OrderColumn
  private List<Consultation> consultations;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "proposal", nullable = false)
  @OrderColumn
  private List<Decision> decisions;

  @ElementCollection @OrderColumn private List<ProposalWriter> writers;
  @ElementCollection @OrderColumn private List<DeclaredInterest> interests;
  @Version private int version;

  protected Proposal() {}

  /** Begins a draft for the organisation of its author. */
  public static Proposal draft(
      ProposalId id, OrganisationCode decidingBody, ProposalText text, Actor author, LocalDate on) {
    if (!author.may(Permission.WRITE_PROPOSAL)) {
      throw new NotPermitted("Only an author of a commissioner can draft a proposal.");
    }
    text.check(on);
    var problems = new Problems();
    if (problems.require(decidingBody != null, "decidingBody", "Choose who is to decide.")) {
      problems.require(
          !author.isOf(decidingBody),
          "decidingBody",
          "The commissioner cannot decide its own proposal: choose another body.");
    }
    problems.refuse();
    var proposal = new Proposal();
    proposal.id = id;
    proposal.commissioner = author.organisation();
    proposal.decidingBody = decidingBody;
    proposal.state = ProposalState.DRAFT;
    proposal.draftedOn = on;
    proposal.withdrawalReason = "";
    proposal.revisions = new ArrayList<>(List.of(new ProposalRevision(1, text, author.name(), on)));
    proposal.consultations = new ArrayList<>();
    proposal.decisions = new ArrayList<>();
    proposal.writers = new ArrayList<>(List.of(new ProposalWriter(author.id(), author.name())));
    proposal.interests = new ArrayList<>();
    return proposal;
  }

  /** Changes the text; one that was consulted on stays, and the change is the next revision. */
  public void change(ProposalText text, Actor author, LocalDate on) {
    access(author).change().require();
    text.check(on);
    if (wasConsultedOn(current())) {
      text.checkComplete(on);
      revisions.add(new ProposalRevision(current().number() + 1, text, author.name(), on));
    } else {
      current().write(text, author.name(), on);
    }
    wrote(author);
  }

  /** Asks a body about the present text. */
  public Consultation consult(
      ConsultationId consultation,
      OrganisationCode body,
      LocalDate due,
      Actor author,
      LocalDate on) {
    access(author).consult().require();
    current().text().checkComplete(on);
    var problems = new Problems();
    if (problems.require(body != null, "body", "Choose whom to consult.")) {
      problems.require(
          !body.equals(commissioner) && !body.equals(decidingBody),
          "body",
          "The commissioner and the deciding body cannot be consulted: choose another body.");
    }
    if (problems.require(due != null, "due", "Enter the date by which an answer is due.")) {
      problems.require(
          !due.isBefore(on) && !due.isAfter(on.plusYears(1)),
          "due",
          "The answer must be due between %s, today, and %s."
              .formatted(ProposalText.written(on), ProposalText.written(on.plusYears(1))));
    }
    problems.refuse();
    if (openConsultations().contains(body)) {
      throw new RuleViolated(
          "consultation-open",
          "%s is being consulted already and has not answered yet.".formatted(body));
    }
    var opened = new Consultation(consultation, current().number(), body, due, author, on);
    consultations.add(opened);
    state = ProposalState.CONSULTING;
    changes++;
    return opened;
  }

  /** Answers for the body consulted, all points at once. */
  public void answer(ConsultationId asked, List<PointMade> points, Actor officer, LocalDate on) {
    Consultation consultation = consultation(asked);
    access(consultation, officer, on).answer().require();
    consultation.answer(points, officer, on);
    changes++;
  }

  /** Replies to points by number. */
  public void reply(
      ConsultationId asked, Map<Integer, String> replies, Actor author, LocalDate on) {
    Consultation consultation = consultation(asked);
    access(consultation, author, on).reply().require();
    consultation.reply(replies, author, on);
    wrote(author);
  }

  /** Goes on without an answer that did not come. */
  public void closeUnanswered(ConsultationId asked, String reason, Actor author, LocalDate on) {
    Consultation consultation = consultation(asked);
    access(consultation, author, on).close().require();
    consultation.closeUnanswered(reason, author, on);
    changes++;
  }

  /** Sends the present text to the deciding body. */
  public void submit(Actor author, LocalDate on) {
    access(author).submit().require();
    current().text().checkComplete(on);
    current().submit(author.name(), on);
    state = ProposalState.SUBMITTED;
    wrote(author);
  }

  /** Gives the proposal up; consultations still open are closed with that reason. */
  public void withdraw(String reason, Actor author, LocalDate on) {
    access(author).withdraw().require();
    var problems = new Problems();
    problems.text("reason", "the reason for withdrawing", reason, REASON_LIMIT);
    problems.refuse();
    consultations.stream()
        .filter(Consultation::isOpen)
        .forEach(open -> open.closeUnanswered("The proposal was withdrawn.", author, on));
    withdrawalReason = Texts.kept(reason);
    state = ProposalState.WITHDRAWN;
    changes++;
  }

  /** Declares the person's own interest, which stands from then on (GOV-9). */
  public void declareInterest(String nature, Actor member, LocalDate on) {
    access(member).declareInterest().require();
    var problems = new Problems();
    problems.text("nature", "what your interest is", nature, INTEREST_LIMIT);
    problems.refuse();
    interests.add(new DeclaredInterest(member.id(), member.name(), Texts.kept(nature), on));
    changes++;
  }

  /**
   * Decides.
   *
   * @param revision the revision that the deciding body read (GOV-12)
   * @param today the last date on which it can have been decided
   * @param recordedAt the real time
   */
  public Decision decide(
      int revision, DecisionText text, Actor member, LocalDate today, Instant recordedAt) {
    checkDecision(revision, text, member, today);
    var decision = new Decision(revision, text, decidingBody, member, recordedAt);
    decisions.add(decision);
    state = text.outcome().leadsTo();
    changes++;
    return decision;
  }

  /** Refuses what {@link #decide} would refuse, and changes nothing. */
  public void checkDecision(int revision, DecisionText text, Actor member, LocalDate today) {
    access(member).decide().require();
    if (revision != current().number()) {
      throw new RuleViolated(
          "other-revision",
          "Revision %d is before you now, not revision %d: read it before you decide."
              .formatted(current().number(), revision));
    }
    text.check(current(), today);
  }

  /** Takes a refused proposal up again: its text becomes the next revision, a draft. */
  public void revise(Actor author, LocalDate on) {
    access(author).revise().require();
    revisions.add(
        new ProposalRevision(current().number() + 1, current().text(), author.name(), on));
    state = ProposalState.DRAFT;
    wrote(author);
  }

  private void wrote(Actor author) {
    if (!wasWrittenBy(author.id())) {
      writers.add(new ProposalWriter(author.id(), author.name()));
    }
    changes++;
  }

  private ProposalAccess access(Actor actor) {
    return ProposalAccess.of(this, actor);
  }

  private ConsultationAccess access(Consultation consultation, Actor actor, LocalDate today) {
    return ConsultationAccess.of(this, consultation, actor, today);
  }

  private boolean wasConsultedOn(ProposalRevision revision) {
    return consultations.stream().anyMatch(c -> c.revision() == revision.number());
  }

  public ProposalId id() {
    return id;
  }

  public OrganisationCode commissioner() {
    return commissioner;
  }

  public OrganisationCode decidingBody() {
    return decidingBody;
  }

  public ProposalState state() {
    return state;
  }

  public LocalDate draftedOn() {
    return draftedOn;
  }

  /** Why it was withdrawn; empty otherwise. */
  public String withdrawalReason() {
    return withdrawalReason;
  }

  public int version() {
    return version;
  }

  /** All texts, oldest first. */
  public List<ProposalRevision> revisions() {
    return List.copyOf(revisions);
  }

  /** The latest text. */
  public ProposalRevision current() {
    return revisions.get(revisions.size() - 1);
  }

  /** The number of the last revision that went to the deciding body; 0 if none did. */
  public int lastSubmittedRevision() {
    return revisions.stream()
        .filter(revision -> revision.submittedOn().isPresent())
        .mapToInt(ProposalRevision::number)
        .max()
        .orElse(0);
  }

  /** All consultations, oldest first. */
  public List<Consultation> consultations() {
    return List.copyOf(consultations);
  }

  public Consultation consultation(ConsultationId wanted) {
    return consultations.stream()
        .filter(consultation -> consultation.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such consultation."));
  }

  /** The consultations since the last decision, on which a submission can rest (GOV-6). */
  public List<Consultation> consultationsOfThisRound() {
    int decided = decisions.stream().mapToInt(Decision::revision).max().orElse(0);
    return consultations.stream().filter(c -> c.revision() > decided).toList();
  }

  /** The bodies that have yet to answer. */
  public List<OrganisationCode> openConsultations() {
    return consultations.stream().filter(Consultation::isOpen).map(Consultation::body).toList();
  }

  /** How many points of this round wait for a reply. */
  public long pointsWithoutReply() {
    return consultationsOfThisRound().stream().mapToLong(Consultation::pointsWithoutReply).sum();
  }

  /** All decisions, oldest first. */
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  public Optional<Decision> lastDecision() {
    return decisions.isEmpty()
        ? Optional.empty()
        : Optional.of(decisions.get(decisions.size() - 1));
  }

  public List<ProposalWriter> writers() {
    return List.copyOf(writers);
  }

  public boolean wasWrittenBy(PersonId person) {
    return writers.stream().anyMatch(writer -> writer.person().equals(person));
  }

  public List<DeclaredInterest> interests() {
    return List.copyOf(interests);
  }

  public boolean hasInterest(PersonId person) {
    return interests.stream().anyMatch(interest -> interest.person().equals(person));
  }

  /** Whose move it is. */
  public Turn turn() {
    return switch (state) {
      case DRAFT ->
          Turn.of(commissioner, "to finish the draft and consult the Local Medical Committee");
      case CONSULTING -> turnInConsultation();
      case SUBMITTED -> Turn.of(decidingBody, "to decide");
      case APPROVED, APPROVED_WITH_CONDITIONS ->
          new Turn(List.of(), "The scheme administrator can set the scheme up");
      case REFUSED -> Turn.of(commissioner, "to revise it, or leave it refused");
      case WITHDRAWN -> new Turn(List.of(), "Nobody has more to do");
    };
  }

  private Turn turnInConsultation() {
    List<Consultation> open = consultations.stream().filter(Consultation::isOpen).toList();
    if (!open.isEmpty()) {
      LocalDate due = open.stream().map(Consultation::due).min(LocalDate::compareTo).orElseThrow();
      return new Turn(
          openConsultations(),
          "to answer the consultation by %s".formatted(ProposalText.written(due)));
    }
    long waiting = pointsWithoutReply();
    if (waiting > 0) {
      return Turn.of(
          commissioner, "to reply to %s".formatted(waiting == 1 ? "1 point" : waiting + " points"));
    }
    return Turn.of(commissioner, "to submit the proposal");
  }
}
