package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.quantock.application.payment.PracticeFacts;
import org.quantock.application.payment.Stamp;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.WorkingCalendar;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.WorkingDays;

/** The disputes of the caller's side: open ones, the earliest due first, then closed ones. */
@Query
@Requires(Permission.VIEW_DISPUTES)
public class ListDisputes {

  private VisibleDisputes visible;
  private PracticeFacts practices;
  private Schemes schemes;
  private WorkingCalendar calendar;
  private Stamp stamp;

  protected ListDisputes() {}

  @Inject
  public ListDisputes(
      VisibleDisputes visible,
      PracticeFacts practices,
      Schemes schemes,
      WorkingCalendar calendar,
      Stamp stamp) {
    this.visible = visible;
    this.practices = practices;
    this.schemes = schemes;
    this.calendar = calendar;
    this.stamp = stamp;
  }

  public record Overview(List<DisputeRow> open, List<DisputeRow> closed) {}

  public Overview ask() {
    List<Dispute> all = visible.of(stamp.actor());
    Map<PracticeCode, String> names =
        practices.names(all.stream().map(Dispute::practice).distinct().toList());
    LocalDate today = stamp.today();
    WorkingDays days = calendar.days();
    List<DisputeRow> rows = all.stream().map(dispute -> row(dispute, names, today, days)).toList();
    return new Overview(
        rows.stream()
            .filter(row -> row.state().isOpen())
            .sorted(java.util.Comparator.comparing(DisputeRow::dueOn))
            .toList(),
        rows.stream().filter(row -> !row.state().isOpen()).toList());
  }

  private DisputeRow row(
      Dispute dispute, Map<PracticeCode, String> names, LocalDate today, WorkingDays days) {
    return new DisputeRow(
        dispute.id(),
        dispute.reference(),
        schemes.get(dispute.scheme()).name(),
        dispute.practice(),
        names.getOrDefault(dispute.practice(), ""),
        dispute.subject().label(),
        dispute.state(),
        dispute.raisedOn(),
        dispute.dueOn().orElse(null),
        dispute.isOverdue(today),
        dispute.dueOn().map(due -> ClockWords.of(due, today, days)).orElse(""));
  }
}
