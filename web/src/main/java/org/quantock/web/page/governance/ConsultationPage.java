package org.quantock.web.page.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.quantock.application.governance.AnswerConsultation;
import org.quantock.application.governance.CloseConsultationUnanswered;
import org.quantock.application.governance.ConsultationDetail;
import org.quantock.application.governance.ProposalDetail;
import org.quantock.application.governance.ReplyToConsultation;
import org.quantock.application.governance.RevisionDetail;
import org.quantock.application.governance.ViewProposal;
import org.quantock.domain.governance.ConsultationId;
import org.quantock.domain.governance.ConsultationPoint;
import org.quantock.domain.governance.PointMade;
import org.quantock.domain.governance.Stance;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Stale;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** A consultation: the body answers point by point, the author replies to each point. */
@Named
@RequestScoped
public class ConsultationPage {

  @Inject @Param private String id;
  @Inject private ViewProposal viewProposal;
  @Inject private AnswerConsultation answerConsultation;
  @Inject private ReplyToConsultation replyToConsultation;
  @Inject private CloseConsultationUnanswered closeConsultation;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ProposalDetail proposal;
  private boolean conflict;
  private int version;
  private List<String> points = empty();
  private List<String> stances = empty();
  private List<String> replies = empty();
  private String reason;

  public void load() {
    version = proposal().version();
    for (ConsultationPoint point : consultation().points()) {
      replies.set(point.number() - 1, point.reply());
    }
  }

  private static List<String> empty() {
    return new ArrayList<>(Collections.nCopies(ConsultationPoint.MOST, null));
  }

  public ProposalDetail proposal() {
    if (proposal == null) {
      proposal = viewProposal.ask(ConsultationId.of(id));
    }
    return proposal;
  }

  public ConsultationDetail consultation() {
    return proposal().consultations().stream()
        .filter(asked -> asked.id().equals(ConsultationId.of(id).toString()))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such consultation."));
  }

  /** The text that the body was asked about. */
  public RevisionDetail revision() {
    return proposal().revisions().stream()
        .filter(revision -> revision.number() == consultation().revision())
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such consultation."));
  }

  public List<Option> stanceOptions() {
    return Arrays.stream(Stance.values())
        .map(stance -> new Option(stance.name(), stance.title()))
        .toList();
  }

  /** Whether someone else replied while this person wrote. */
  public boolean conflict() {
    return conflict;
  }

  public String answer() {
    List<PointMade> made = new ArrayList<>();
    List<String> texts = empty();
    List<String> chosen = empty();
    for (int i = 0; i < ConsultationPoint.MOST; i++) {
      String text = points.get(i);
      String stance = stances.get(i);
      if ((text != null && !text.isBlank()) || stance != null) {
        texts.set(made.size(), text);
        chosen.set(made.size(), stance);
        made.add(new PointMade(stance(stance), text));
      }
    }
    // Without the points left empty, so that the numbers in messages are those on the page.
    points = texts;
    stances = chosen;
    var command = new AnswerConsultation.Command(ConsultationId.of(id), made);
    return done(
        attempt.works(() -> answerConsultation.handle(command)), "Your answer is recorded.");
  }

  private static Stance stance(String chosen) {
    return Arrays.stream(Stance.values())
        .filter(stance -> stance.name().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  public String reply() {
    Map<Integer, String> given = new LinkedHashMap<>();
    for (ConsultationPoint point : consultation().points()) {
      String reply = replies.get(point.number() - 1);
      boolean typed = reply != null && !reply.isBlank();
      boolean kept = typed && sameText(reply, point.reply());
      if (typed && (!kept || version != proposal().version())) {
        given.put(point.number(), reply);
      }
    }
    if (given.isEmpty()) {
      errors.add("reply1", "Reply to at least one point, or change a reply.");
      return null;
    }
    var command = new ReplyToConsultation.Command(ConsultationId.of(id), version, given);
    try {
      return done(attempt.works(() -> replyUnlessStale(command)), "Your replies are saved.");
    } catch (Meanwhile meanwhile) {
      conflict = true;
      version = proposal().version();
      errors.addGlobal(
          "Someone else changed this proposal while you had it open. Nothing of yours is stored yet:"
              + " compare the replies, then save yours.");
      return null;
    }
  }

  private static boolean sameText(String typed, String kept) {
    return typed.replace("\r\n", "\n").strip().equals(kept);
  }

  private void replyUnlessStale(ReplyToConsultation.Command command) {
    try {
      replyToConsultation.handle(command);
    } catch (Stale stale) {
      throw new Meanwhile();
    }
  }

  public String close() {
    var command = new CloseConsultationUnanswered.Command(ConsultationId.of(id), reason);
    return done(
        attempt.works(() -> closeConsultation.handle(command)),
        "The consultation is closed unanswered.");
  }

  private String done(boolean worked, String words) {
    if (!worked) {
      return null;
    }
    notice.success(words);
    return "/consultation?faces-redirect=true&id=" + ConsultationId.of(id);
  }

  /** The proposal was changed by someone else; kept inside this page. */
  private static final class Meanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public List<String> getPoints() {
    return points;
  }

  public List<String> getStances() {
    return stances;
  }

  public List<String> getReplies() {
    return replies;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
