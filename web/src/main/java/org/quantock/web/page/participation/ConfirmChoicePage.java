package org.quantock.web.page.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.quantock.application.participation.LeaveScheme;
import org.quantock.application.participation.MyParticipation;
import org.quantock.application.participation.ParticipationDetail;
import org.quantock.application.participation.ReservePlace;
import org.quantock.application.participation.StayOnNationalQof;
import org.quantock.domain.participation.ParticipationAction;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Asks once more before a practice reserves a place, stays on national QOF, or leaves. */
@Named
@RequestScoped
public class ConfirmChoicePage {

  @Inject @Param private String id;
  @Inject @Param private String choice;
  @Inject @Param private String seen;
  @Inject private MyParticipation myParticipation;
  @Inject private ReservePlace reservePlace;
  @Inject private StayOnNationalQof stayOnNationalQof;
  @Inject private LeaveScheme leaveScheme;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;

  private ParticipationDetail participation;
  private int version;
  private DateParts from = DateParts.EMPTY;

  /** Leads back to the offer where this cannot be chosen now. */
  public String load() {
    if (!participation().may(action())) {
      return "/participation?faces-redirect=true&id=" + id;
    }
    version = participation().version();
    return null;
  }

  public ParticipationDetail participation() {
    if (participation == null) {
      participation = myParticipation.ask(ParticipationId.of(id));
    }
    return participation;
  }

  private ParticipationAction action() {
    for (ParticipationAction action :
        new ParticipationAction[] {
          ParticipationAction.RESERVE, ParticipationAction.STAY, ParticipationAction.LEAVE
        }) {
      if (action.name().equals(choice)) {
        return action;
      }
    }
    throw new NotFound("There is no such choice.");
  }

  public boolean isLeaving() {
    return action() == ParticipationAction.LEAVE;
  }

  public boolean isReserving() {
    return action() == ParticipationAction.RESERVE;
  }

  public String title() {
    return switch (action()) {
      case RESERVE -> "Reserve a place in the scheme";
      case STAY -> "Stay on national QOF";
      default -> "Leave the scheme";
    };
  }

  public String confirm() {
    ParticipationId own = ParticipationId.of(id);
    LocalDate day =
        isLeaving() ? errors.date(from, "from", "the first day back on national QOF") : null;
    if (!errors.isEmpty()) {
      return null;
    }
    Runnable work =
        switch (action()) {
          case RESERVE ->
              () -> reservePlace.handle(new ReservePlace.Command(own, version, looked()));
          case STAY ->
              () -> stayOnNationalQof.handle(new StayOnNationalQof.Command(own, version, looked()));
          default -> () -> leaveScheme.handle(new LeaveScheme.Command(own, version, day));
        };
    return attempt.works(work) ? "/participation-done?faces-redirect=true&id=" + id : null;
  }

  private String looked() {
    return seen == null ? "" : seen;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public DateParts getFrom() {
    return from;
  }

  public void setFrom(DateParts from) {
    this.from = from;
  }
}
