package org.quantock.application.participation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** Who was offered a scheme and what they chose, by locality. */
@Query
@Requires(Permission.VIEW_UPTAKE)
public class UptakeBoard {

  private Schemes schemes;
  private ParticipationQueries queries;
  private Caller caller;
  private BusinessCalendar calendar;

  protected UptakeBoard() {}

  @Inject
  public UptakeBoard(
      Schemes schemes, ParticipationQueries queries, Caller caller, BusinessCalendar calendar) {
    this.schemes = schemes;
    this.queries = queries;
    this.caller = caller;
    this.calendar = calendar;
  }

  /**
   * The counts of one locality, or of all.
   *
   * @param name empty for practices of no locality
   * @param takingPart joined or returned
   * @param ended closed or merged
   */
  public record LocalityUptake(
      String name,
      long offered,
      long waiting,
      long reserved,
      long takingPart,
      long staying,
      long left,
      long ended) {

    static LocalityUptake of(String name, List<UptakeRow> rows) {
      return new LocalityUptake(
          name,
          rows.size(),
          count(rows, ParticipationState.OFFERED),
          count(rows, ParticipationState.RESERVED),
          rows.stream().filter(row -> row.state().takesPart()).count(),
          count(rows, ParticipationState.STAYING),
          count(rows, ParticipationState.LEFT),
          count(rows, ParticipationState.ENDED));
    }

    private static long count(List<UptakeRow> rows, ParticipationState state) {
      return rows.stream().filter(row -> row.state() == state).count();
    }
  }

  /**
   * @param lapsed offers without an answer after their day, to which the default can be applied
   * @param maySeeNumbers whether the person may look at what each practice saw when it chose
   */
  public record Uptake(
      String scheme,
      String schemeName,
      List<LocalityUptake> localities,
      LocalityUptake all,
      List<UptakeRow> practices,
      long lapsed,
      boolean mayOffer,
      boolean maySeeNumbers) {}

  public Uptake ask(SchemeCode code) {
    Scheme scheme = schemes.get(code);
    SchemeAccess access = SchemeAccess.of(scheme, caller.person());
    LocalDate today = calendar.today();
    List<UptakeRow> rows = queries.uptake(code);
    List<LocalityUptake> localities =
        rows.stream()
            .collect(Collectors.groupingBy(UptakeRow::locality, TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(entry -> LocalityUptake.of(entry.getKey(), entry.getValue()))
            .toList();
    long lapsed =
        rows.stream()
            .filter(row -> row.state() == ParticipationState.OFFERED)
            .filter(row -> today.isAfter(row.respondBy()))
            .count();
    return new Uptake(
        code.value(),
        scheme.name(),
        localities,
        LocalityUptake.of("All localities", rows),
        rows,
        lapsed,
        access.may(SchemeAction.OFFER),
        caller.person().isOf(scheme.areaTeam()) || caller.person().roles().contains(Role.AUDITOR));
  }
}
