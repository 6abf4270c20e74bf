package org.quantock.web.page.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.governance.CheckDecision;
import org.quantock.application.governance.DecideProposal;
import org.quantock.application.governance.ProposalDetail;
import org.quantock.application.governance.ViewProposal;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.domain.governance.DecisionText;
import org.quantock.domain.governance.Outcome;
import org.quantock.domain.governance.Policy;
import org.quantock.domain.governance.ProposalId;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/**
 * Records a decision in two steps: the answers are checked and shown, then confirmed. What is
 * confirmed is what was shown: answers changed in between are shown again first.
 */
@Named
@RequestScoped
public class DecideProposalPage {

  @Inject @Param private String id;
  @Inject private ViewProposal viewProposal;
  @Inject private CheckDecision checkDecision;
  @Inject private DecideProposal decideProposal;
  @Inject private BusinessCalendar calendar;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;

  private ProposalDetail proposal;
  private DecisionText shown;
  private String checked;
  private int revision;
  private String outcome;
  private String reasons;
  private List<String> conditions = empty();
  private DateParts decidedOn = DateParts.EMPTY;
  private DateParts effectiveOn = DateParts.EMPTY;

  public void load() {
    revision = proposal().latest().number();
    decidedOn = DateParts.of(calendar.today());
  }

  private static List<String> empty() {
    return new ArrayList<>(Collections.nCopies(DecisionText.MOST, null));
  }

  public ProposalDetail proposal() {
    if (proposal == null) {
      proposal = viewProposal.ask(ProposalId.of(id));
    }
    return proposal;
  }

  /** The rules in force today, for the person who decides. */
  public Policy policy() {
    return Policy.on(calendar.today());
  }

  public List<Option> outcomes() {
    return Arrays.stream(Outcome.values())
        .map(choice -> new Option(choice.name(), choice.title()))
        .toList();
  }

  /** The answers as checked; null in the first step. */
  public DecisionText shown() {
    return shown;
  }

  public boolean isRetrospective() {
    return shown != null
        && shown.effectiveOn() != null
        && shown.effectiveOn().isBefore(shown.decidedOn());
  }

  /**
   * Whether there is a decision to record: one is shown, or the person has just pressed the button,
   * which Faces decodes before anything is shown again.
   */
  public boolean isConfirmable() {
    return shown != null
        || FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .containsKey("confirm");
  }

  /** First step: shows the answers if they make a decision. */
  public void check() {
    shown = null;
    checked = null;
    typed()
        .filter(decision -> attempt.works(() -> checkDecision.ask(command(decision))))
        .ifPresent(this::show);
  }

  private void show(DecisionText decision) {
    shown = decision;
    checked = fingerprint(decision);
  }

  /** Second step: records what was shown. */
  public String confirm() {
    Optional<DecisionText> typed = typed();
    if (typed.isEmpty()) {
      return null;
    }
    if (!fingerprint(typed.get()).equals(checked)) {
      check();
      return null;
    }
    return attempt.works(() -> decideProposal.handle(command(typed.get())))
        ? "/proposal-done?faces-redirect=true&id=" + proposal().id()
        : null;
  }

  private DecideProposal.Command command(DecisionText decision) {
    return new DecideProposal.Command(ProposalId.of(id), revision, decision);
  }

  private static String fingerprint(DecisionText decision) {
    return Integer.toHexString(decision.toString().hashCode());
  }

  /** What was typed; empty after adding the errors of what cannot be understood. */
  private Optional<DecisionText> typed() {
    List<String> written =
        conditions.stream().filter(line -> line != null && !line.isBlank()).toList();
    conditions = empty();
    for (int i = 0; i < written.size(); i++) {
      conditions.set(i, written.get(i));
    }
    LocalDate decided =
        decidedOn.isEmpty()
            ? null
            : errors.date(decidedOn, "decidedOn", "the date of the decision");
    LocalDate effective =
        effectiveOn.isEmpty()
            ? null
            : errors.date(effectiveOn, "effectiveOn", "the date of effect");
    if (!errors.isEmpty()) {
      return Optional.empty();
    }
    Outcome chosen =
        Arrays.stream(Outcome.values())
            .filter(choice -> choice.name().equals(outcome))
            .findFirst()
            .orElse(null);
    return Optional.of(new DecisionText(chosen, reasons, written, decided, effective));
  }

  public String getChecked() {
    return checked;
  }

  public void setChecked(String checked) {
    this.checked = checked;
  }

  public int getRevision() {
    return revision;
  }

  public void setRevision(int revision) {
    this.revision = revision;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }

  public List<String> getConditions() {
    return conditions;
  }

  public DateParts getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(DateParts decidedOn) {
    this.decidedOn = decidedOn;
  }

  public DateParts getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(DateParts effectiveOn) {
    this.effectiveOn = effectiveOn;
  }
}
