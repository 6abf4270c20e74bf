package org.quantock.web.page.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.governance.BodiesToAsk;
import org.quantock.application.governance.ChangeProposal;
import org.quantock.application.governance.DraftProposal;
import org.quantock.application.governance.ProposalDetail;
import org.quantock.application.governance.ViewProposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalText;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Stale;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/**
 * Writes a new proposal, or changes one. Where someone else changed it meanwhile, the page shows
 * what is stored beside what was typed, and stores nothing until the person saves again.
 */
@Named
@RequestScoped
public class EditProposalPage {

  @Inject @Param private String id;
  @Inject private ViewProposal viewProposal;
  @Inject private BodiesToAsk bodiesToAsk;
  @Inject private DraftProposal draftProposal;
  @Inject private ChangeProposal changeProposal;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ProposalDetail proposal;
  private boolean conflict;
  private int version;
  private String decidingBody;
  private String title;
  private List<String> aims = lines(List.of());
  private String caseText;
  private List<String> measures = lines(List.of());
  private String cost;
  private String costExplanation;
  private DateParts startsOn = DateParts.EMPTY;
  private DateParts endsOn = DateParts.EMPTY;

  public void load() {
    if (isNew()) {
      List<Option> bodies = decidingBodies();
      decidingBody = bodies.size() == 1 ? bodies.get(0).value() : null;
      return;
    }
    ProposalText text = proposal().latest().text();
    version = proposal().version();
    title = text.title();
    aims = lines(text.aims());
    caseText = text.caseText();
    measures = lines(text.measures());
    cost = text.cost() == null ? null : text.cost().amount().toPlainString();
    costExplanation = text.costExplanation();
    startsOn = DateParts.of(text.startsOn());
    endsOn = DateParts.of(text.endsOn());
  }

  private static List<String> lines(List<String> texts) {
    List<String> lines = new ArrayList<>(texts);
    while (lines.size() < ProposalText.MOST) {
      lines.add(null);
    }
    return lines;
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  /** Null for a new one. */
  public ProposalDetail proposal() {
    if (proposal == null && !isNew()) {
      proposal = viewProposal.ask(ProposalId.of(id));
    }
    return proposal;
  }

  public boolean mayWrite() {
    return isNew() || proposal().access().mayChange();
  }

  /** Whether someone else changed the text while this person wrote. */
  public boolean conflict() {
    return conflict;
  }

  public String back() {
    return isNew() ? "/proposals" : "/proposal?id=" + id;
  }

  public List<Option> decidingBodies() {
    return bodiesToAsk.deciding().stream()
        .map(body -> new Option(body.code(), body.name()))
        .toList();
  }

  public String save() {
    Optional<ProposalText> typed = typed();
    if (typed.isEmpty()) {
      return null;
    }
    if (isNew()) {
      return attempt
          .result(
              () ->
                  draftProposal.handle(
                      new DraftProposal.Command(
                          decidingBody == null ? null : OrganisationCode.of(decidingBody),
                          typed.get())))
          .map(drafted -> saved("Draft saved", drafted.toString()))
          .orElse(null);
    }
    try {
      var command = new ChangeProposal.Command(ProposalId.of(id), version, typed.get());
      return attempt.works(() -> changeUnlessStale(command)) ? saved("Draft saved", id) : null;
    } catch (Meanwhile meanwhile) {
      conflict = true;
      version = proposal().version();
      errors.addGlobal(
          "Someone else changed this proposal while you had it open. Nothing of yours is stored yet:"
              + " compare the two texts, then save yours or take theirs.");
      return null;
    }
  }

  private void changeUnlessStale(ChangeProposal.Command command) {
    try {
      changeProposal.handle(command);
    } catch (Stale stale) {
      throw new Meanwhile();
    }
  }

  private String saved(String words, String saved) {
    notice.success(words + ".");
    return "/proposal?faces-redirect=true&id=" + saved;
  }

  /** What was typed; empty after adding the errors of what cannot be understood. */
  private Optional<ProposalText> typed() {
    aims = lines(written(aims));
    measures = lines(written(measures));
    LocalDate start =
        startsOn.isEmpty() ? null : errors.date(startsOn, "startsOn", "the start date");
    LocalDate end = endsOn.isEmpty() ? null : errors.date(endsOn, "endsOn", "the end date");
    Money amount = amount();
    if (!errors.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProposalText(title, aims, caseText, measures, amount, costExplanation, start, end));
  }

  /** Without the fields left empty, so that the numbers in messages are those on the page. */
  private static List<String> written(List<String> lines) {
    return lines.stream().filter(line -> line != null && !line.isBlank()).toList();
  }

  private Money amount() {
    if (cost == null || cost.isBlank()) {
      return null;
    }
    String plain = cost.strip().replaceAll("[£,\\s]", "");
    if (!plain.matches("\\d{1,12}(\\.\\d{1,2})?")) {
      errors.add("cost", "Enter the cost in pounds and pence, for example 6,800,000 or 1250.50.");
      return null;
    }
    return Money.of(plain);
  }

  /** The text was changed by someone else; kept inside this page. */
  private static final class Meanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getDecidingBody() {
    return decidingBody;
  }

  public void setDecidingBody(String decidingBody) {
    this.decidingBody = decidingBody;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public List<String> getAims() {
    return aims;
  }

  public String getCaseText() {
    return caseText;
  }

  public void setCaseText(String caseText) {
    this.caseText = caseText;
  }

  public List<String> getMeasures() {
    return measures;
  }

  public String getCost() {
    return cost;
  }

  public void setCost(String cost) {
    this.cost = cost;
  }

  public String getCostExplanation() {
    return costExplanation;
  }

  public void setCostExplanation(String costExplanation) {
    this.costExplanation = costExplanation;
  }

  public DateParts getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(DateParts startsOn) {
    this.startsOn = startsOn;
  }

  public DateParts getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(DateParts endsOn) {
    this.endsOn = endsOn;
  }
}
