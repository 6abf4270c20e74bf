package org.quantock.application.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quantock.application.scheme.KnownIndicators.KnownIndicator;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Problem;

/**
 * A scheme as its pages show it.
 *
 * @param version of the record, for the next change
 * @param proposal the id of the proposal it was made from; null where it came from a preset
 * @param number of the version whose terms are shown
 * @param terms those in force today; the newest while the scheme is configured
 * @param retained the retained indicators of these terms with their words
 * @param suspended how many indicators of the set are not reported any more
 * @param draft the terms of the amendment in preparation; null where there is none
 * @param draftChanges what the amendment would change, in words
 * @param problems what keeps the open terms (being configured or amended) from being published
 * @param obstacles why the caller may not do something; an action they may do is not in it
 */
public record SchemeDetail(
    String code,
    int version,
    String name,
    String commissioner,
    String commissionerName,
    String areaTeam,
    String areaTeamName,
    UUID proposal,
    String indicatorSet,
    LocalDate startsOn,
    LocalDate endsOn,
    SchemeState state,
    boolean running,
    LocalDate publishedOn,
    LocalDate closedOn,
    int number,
    Terms terms,
    List<RetainedRow> retained,
    int suspended,
    List<VersionRow> versions,
    Terms draft,
    List<String> draftChanges,
    List<Problem> problems,
    Map<SchemeAction, String> obstacles) {

  /** A version on record, with what it changed of the one before. */
  public record VersionRow(
      int number,
      LocalDate effectiveFrom,
      String reason,
      Instant recordedAt,
      List<String> changes,
      boolean inForce) {}

  /** A retained indicator with its words. */
  public record RetainedRow(
      String code, String area, String description, String points, boolean assumed) {

    static RetainedRow of(RetainedIndicator kept, List<KnownIndicator> known) {
      return known.stream()
          .filter(each -> each.code().equals(kept.indicator()))
          .findFirst()
          .map(
              each ->
                  new RetainedRow(
                      each.code().value(),
                      each.area(),
                      each.description(),
                      each.points().toString(),
                      kept.assumed()))
          .orElseGet(() -> new RetainedRow(kept.indicator().value(), "", "", "", kept.assumed()));
    }
  }

  public boolean may(SchemeAction action) {
    return !obstacles.containsKey(action);
  }

  /** The terms that can be edited now: those being configured, or the amendment's. */
  public Terms openTerms() {
    return draft != null ? draft : terms;
  }

  public boolean mayEdit() {
    return may(SchemeAction.CHANGE) || (draft != null && may(SchemeAction.AMEND));
  }

  /** Whether anything of the terms is assumed (SCH-6). */
  public boolean isPartlyAssumed() {
    return !terms.assumptions().isEmpty()
        || terms.components().stream().anyMatch(PaymentComponent::assumed)
        || retained.stream().anyMatch(RetainedRow::assumed);
  }
}
