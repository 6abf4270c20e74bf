package org.quantock.web.page.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.quantock.application.governance.BodiesToAsk;
import org.quantock.application.governance.OpenConsultation;
import org.quantock.application.governance.ProposalDetail;
import org.quantock.application.governance.ViewProposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalText;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Opens a consultation on the present text. */
@Named
@RequestScoped
public class ConsultOnProposalPage {

  @Inject @Param private String id;
  @Inject private ViewProposal viewProposal;
  @Inject private BodiesToAsk bodiesToAsk;
  @Inject private OpenConsultation openConsultation;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ProposalDetail proposal;
  private String body;
  private DateParts due = DateParts.EMPTY;

  public void load() {
    List<Option> bodies = bodies();
    body = bodies.size() == 1 ? bodies.get(0).value() : null;
  }

  public ProposalDetail proposal() {
    if (proposal == null) {
      proposal = viewProposal.ask(ProposalId.of(id));
    }
    return proposal;
  }

  public List<Option> bodies() {
    return bodiesToAsk.consulted().stream().map(lmc -> new Option(lmc.code(), lmc.name())).toList();
  }

  public String open() {
    if (body == null) {
      errors.add("body", "Choose whom to consult.");
    }
    LocalDate date = errors.date(due, "due", "the date by which an answer is due");
    if (!errors.isEmpty()) {
      return null;
    }
    var command = new OpenConsultation.Command(ProposalId.of(id), OrganisationCode.of(body), date);
    if (attempt.result(() -> openConsultation.handle(command), fieldsOfTheText()).isEmpty()) {
      return null;
    }
    notice.success("The consultation is open.");
    return "/proposal?faces-redirect=true&id=" + proposal().id();
  }

  /** What is missing in the text has no field on this page. */
  private static Map<String, String> fieldsOfTheText() {
    Map<String, String> fields = new HashMap<>();
    List.of("title", "caseText", "cost", "costExplanation", "startsOn", "endsOn")
        .forEach(field -> fields.put(field, ""));
    for (int i = 1; i <= ProposalText.MOST; i++) {
      fields.put("aim" + i, "");
      fields.put("measure" + i, "");
    }
    return fields;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public DateParts getDue() {
    return due;
  }

  public void setDue(DateParts due) {
    this.due = due;
  }
}
