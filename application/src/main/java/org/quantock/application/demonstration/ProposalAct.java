package org.quantock.application.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.quantock.application.governance.AnswerConsultation;
import org.quantock.application.governance.DecideProposal;
import org.quantock.application.governance.DraftProposal;
import org.quantock.application.governance.OpenConsultation;
import org.quantock.application.governance.ProposalDetail;
import org.quantock.application.governance.ReplyToConsultation;
import org.quantock.application.governance.SubmitProposal;
import org.quantock.application.governance.ViewProposal;
import org.quantock.domain.governance.ConsultationId;
import org.quantock.domain.governance.DecisionText;
import org.quantock.domain.governance.Outcome;
import org.quantock.domain.governance.PointMade;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalText;
import org.quantock.domain.governance.Stance;
import org.quantock.domain.shared.Money;

/**
 * The proposals of the demonstration. The first follows what is known of Somerset: talked about
 * from autumn 2013, asked of the LMC, approved in June 2014 for a year that had begun in April. Two
 * more leave something to do: one waits for the LMC, one for the deciding body.
 */
@ApplicationScoped
public class ProposalAct {

  private static final LocalDate STARTS = LocalDate.of(2014, 4, 1);
  private static final LocalDate ENDS = LocalDate.of(2015, 3, 31);

  private Stage stage;
  private DraftProposal draft;
  private OpenConsultation openConsultation;
  private AnswerConsultation answer;
  private ReplyToConsultation reply;
  private SubmitProposal submit;
  private DecideProposal decide;
  private ViewProposal view;

  protected ProposalAct() {}

  @Inject
  public ProposalAct(
      Stage stage,
      DraftProposal draft,
      OpenConsultation openConsultation,
      AnswerConsultation answer,
      ReplyToConsultation reply,
      SubmitProposal submit,
      DecideProposal decide,
      ViewProposal view) {
    this.stage = stage;
    this.draft = draft;
    this.openConsultation = openConsultation;
    this.answer = answer;
    this.reply = reply;
    this.submit = submit;
    this.decide = decide;
    this.view = view;
  }

  /** From the draft in January to the approval in June 2014. */
  public ProposalId first() {
    stage.day(LocalDate.of(2014, 1, 13));
    ProposalId proposal = draft(somerset());
    stage.day(LocalDate.of(2014, 2, 3));
    ConsultationId consultation = consult(proposal, LocalDate.of(2014, 3, 3));
    stage.day(LocalDate.of(2014, 2, 24));
    answer(
        consultation,
        new PointMade(
            Stance.SUPPORT,
            "Most practices that answered us would use the time for patients with complex needs."),
        new PointMade(
            Stance.CONCERN,
            "A practice that joins late must not lose money for the weeks before it signed."),
        new PointMade(
            Stance.SUGGESTION, "Keep the quarterly report short: a page for each aim at most."));
    stage.day(LocalDate.of(2014, 3, 10));
    reply(
        consultation,
        "Thank you. The case now says how the time is to be used.",
        "Agreed: a practice that signs by the date of the offer takes part from 1 April.",
        "Agreed: each answer has a limit, and there are two questions for each aim.");
    submit(proposal);
    stage.day(LocalDate.of(2014, 6, 16));
    stage.as(
        Cast.DECIDER,
        () ->
            decide.handle(
                new DecideProposal.Command(
                    proposal,
                    revision(proposal),
                    new DecisionText(
                        Outcome.APPROVE_WITH_CONDITIONS,
                        "A pilot for one year. The aims are measurable, the LMC was consulted and"
                            + " its points were answered, and every practice keeps the right to"
                            + " stay on national QOF.",
                        List.of(
                            "The scheme is evaluated by an independent body, with practices on"
                                + " national QOF for comparison.",
                            "The cost does not exceed what national QOF would have paid."),
                        LocalDate.of(2014, 6, 16),
                        STARTS))));
    return proposal;
  }

  /** What waits in October 2014. */
  public void others() {
    ProposalId waiting =
        draft(
            new ProposalText(
                "Care planning on the Coast 2015-16",
                List.of(
                    "Every person with three or more long-term conditions has one care plan.",
                    "Practices on the Coast share one care co-ordinator."),
                "Practices on the Coast are small, and their patients see many services. One plan"
                    + " and one co-ordinator would replace parts of four disease reviews.",
                List.of("Care plans agreed", "Emergency admissions of people with a care plan"),
                Money.of("310000.00"),
                "The QOF payments of eleven practices for four disease areas.",
                LocalDate.of(2015, 4, 1),
                LocalDate.of(2016, 3, 31)));
    consult(waiting, LocalDate.of(2014, 10, 31));

    ProposalId submitted =
        draft(
            new ProposalText(
                "Frailty reviews on the Moor 2015-16",
                List.of("People over 75 who are frail are reviewed once a year by one team."),
                "Practices on the Moor would report frailty reviews in place of the separate"
                    + " disease reviews of QOF for the same people.",
                List.of("Frailty reviews done", "Falls that lead to admission"),
                Money.of("185000.00"),
                "The QOF payments for the reviews that would be suspended.",
                LocalDate.of(2015, 4, 1),
                LocalDate.of(2016, 3, 31)));
    ConsultationId consultation = consult(submitted, LocalDate.of(2014, 10, 31));
    answer(
        consultation,
        new PointMade(
            Stance.OBJECTION,
            "The proposal does not say who does the reviews when a practice has no nurse."));
    reply(consultation, "The community team does them; the case will say so in the agreement.");
    submit(submitted);
  }

  private static ProposalText somerset() {
    return new ProposalText(
        "Somerset Practice Quality Scheme 2014-15",
        List.of(
            "Integrated care for people with long-term conditions.",
            "Fewer hospital admissions that could be avoided.",
            "General practice that can be sustained."),
        "Reporting against every national indicator takes time that doctors and nurses could give"
            + " to the patients with the most complex needs. Practices that choose to would report"
            + " five national indicators and, each quarter, their progress towards three local"
            + " aims. The clinical work of QOF goes on; what stops is measuring and verifying it.",
        List.of(
            "Progress reported each quarter for each aim",
            "Emergency admissions for conditions that can be treated outside hospital",
            "Five national indicators, reported as before"),
        Money.of("6900000.00"),
        "The same amount as national QOF would have paid the practices that join.",
        STARTS,
        ENDS);
  }

  private ProposalId draft(ProposalText text) {
    return stage.as(
        Cast.AUTHOR, () -> draft.handle(new DraftProposal.Command(Cast.DECIDING_BODY, text)));
  }

  private ConsultationId consult(ProposalId proposal, LocalDate due) {
    return stage.as(
        Cast.AUTHOR,
        () -> openConsultation.handle(new OpenConsultation.Command(proposal, Cast.LMC, due)));
  }

  private void answer(ConsultationId consultation, PointMade... points) {
    stage.as(
        Cast.LMC_OFFICER,
        () -> answer.handle(new AnswerConsultation.Command(consultation, List.of(points))));
  }

  private void reply(ConsultationId consultation, String... replies) {
    Map<Integer, String> numbered = new java.util.TreeMap<>();
    for (int i = 0; i < replies.length; i++) {
      numbered.put(i + 1, replies[i]);
    }
    stage.as(
        Cast.AUTHOR,
        () -> {
          ProposalDetail detail = view.ask(consultation);
          reply.handle(new ReplyToConsultation.Command(consultation, detail.version(), numbered));
        });
  }

  private void submit(ProposalId proposal) {
    stage.as(
        Cast.AUTHOR,
        () -> submit.handle(new SubmitProposal.Command(proposal, view.ask(proposal).version())));
  }

  private int revision(ProposalId proposal) {
    return view.ask(proposal).revisions().get(0).number();
  }
}
