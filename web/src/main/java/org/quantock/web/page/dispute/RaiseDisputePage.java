package org.quantock.web.page.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.quantock.application.payment.dispute.PreviewQuestion;
import org.quantock.application.payment.dispute.RaiseDispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.shared.Ids;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** Questions one figure or decision: {@code ?kind=} what it is, {@code ?about=} its id. */
@Named
@RequestScoped
public class RaiseDisputePage {

  @Inject @Param private String kind;
  @Inject @Param private String about;
  @Inject private PreviewQuestion previewQuestion;
  @Inject private RaiseDispute raiseDispute;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private PreviewQuestion.Preview preview;
  private String why;

  public PreviewQuestion.Preview preview() {
    if (preview == null) {
      preview = previewQuestion.ask(kind(), about());
    }
    return preview;
  }

  public String raise() {
    Optional<DisputeId> raised =
        attempt.result(() -> raiseDispute.handle(new RaiseDispute.Command(kind(), about(), why)));
    raised.ifPresent(
        id -> notice.success("Dispute raised. The area team has been given its turn."));
    return raised.map(id -> "/dispute?faces-redirect=true&id=" + id).orElse(null);
  }

  private SubjectKind kind() {
    return Arrays.stream(SubjectKind.values())
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such thing to question."));
  }

  private UUID about() {
    return Ids.parse("thing to question", about);
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
