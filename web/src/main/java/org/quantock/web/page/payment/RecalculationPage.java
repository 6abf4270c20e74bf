package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.payment.AcceptRecalculation;
import org.quantock.application.payment.ListRecalculations;
import org.quantock.application.payment.PrepareRecalculationAgain;
import org.quantock.application.payment.SetRecalculationAside;
import org.quantock.application.payment.ViewRecalculation;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.RecalculationState;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/**
 * The recalculations: their list, one with its lines, and what can be decided about it. The version
 * that the person looked at travels with the form.
 */
@Named
@RequestScoped
public class RecalculationPage {

  @Inject @Param private String id;
  @Inject @Param private String line;
  @Inject private ListRecalculations listRecalculations;
  @Inject private ViewRecalculation viewRecalculation;
  @Inject private AcceptRecalculation acceptRecalculation;
  @Inject private SetRecalculationAside setRecalculationAside;
  @Inject private PrepareRecalculationAgain prepareRecalculationAgain;
  @Inject private Caller caller;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private List<ListRecalculations.Row> rows;
  private ViewRecalculation.Detail detail;
  private int version;
  private String reason;

  /** Whether the person sees those of entitlements. */
  public boolean isListed() {
    return caller.person().may(Permission.VIEW_PAYMENTS);
  }

  public List<ListRecalculations.Row> rows() {
    if (rows == null) {
      rows = listRecalculations.ask();
    }
    return rows;
  }

  public void load() {
    version = detail().version();
  }

  public ViewRecalculation.Detail detail() {
    if (detail == null) {
      detail = viewRecalculation.ask(RecalculationId.of(id));
    }
    return detail;
  }

  /** The line that the address names. */
  public ViewRecalculation.Line chosen() {
    if (line == null || !line.matches("[0-9]{1,6}")) {
      throw new NotFound("There is no such line in this recalculation.");
    }
    return viewRecalculation.line(RecalculationId.of(id), Integer.parseInt(line));
  }

  public boolean isOpen() {
    return detail().state() == RecalculationState.PREPARED;
  }

  public boolean mayAccept() {
    return detail().whyNot().isEmpty();
  }

  /** Whether the person may set it aside: finance may, also who recorded the value. */
  public boolean maySetAside() {
    return isOpen() && caller.person().may(Permission.ACCEPT_RECALCULATION);
  }

  public boolean mayPrepareAgain() {
    return detail().state() == RecalculationState.SET_ASIDE
        && caller.person().may(Permission.ACCEPT_RECALCULATION);
  }

  public String colour(RecalculationState state) {
    return switch (state) {
      case PREPARED -> "yellow";
      case ACCEPTED -> "green";
      case SET_ASIDE -> "grey";
    };
  }

  public String accept() {
    Optional<Integer> changed =
        attempt.result(
            () ->
                acceptRecalculation.handle(
                    new AcceptRecalculation.Command(RecalculationId.of(id), version)));
    if (changed.isEmpty()) {
      return again();
    }
    notice.success(
        "The recalculation is accepted: %,d %s changed. What was paid before is settled by the next payment run."
            .formatted(
                changed.get(), changed.get() == 1 ? "entitlement has" : "entitlements have"));
    return here(id);
  }

  public String layAside() {
    boolean worked =
        attempt.works(
            () ->
                setRecalculationAside.handle(
                    new SetRecalculationAside.Command(RecalculationId.of(id), version, reason)));
    if (!worked) {
      return again();
    }
    notice.success("The recalculation is set aside. Nothing has changed.");
    return here(id);
  }

  public String prepareAgain() {
    Optional<RecalculationId> other =
        attempt.result(
            () ->
                prepareRecalculationAgain.handle(
                    new PrepareRecalculationAgain.Command(RecalculationId.of(id))));
    if (other.isEmpty()) {
      return again();
    }
    notice.success("The recalculation is prepared again, by what counts now.");
    return here(other.get().toString());
  }

  /** The page shows it as it stands now, so the next attempt is about that. */
  private String again() {
    detail = null;
    version = detail().version();
    return null;
  }

  private static String here(String which) {
    return "/recalculation?faces-redirect=true&id=" + RecalculationId.of(which);
  }

  /** Sends the lines as a file instead of a page. */
  public void download() throws IOException {
    Faces.sendFile(
        viewRecalculation.csv(RecalculationId.of(id)), "recalculation-%s.csv".formatted(id), true);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
