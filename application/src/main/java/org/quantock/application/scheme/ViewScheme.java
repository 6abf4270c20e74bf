package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.scheme.KnownIndicators.KnownIndicator;
import org.quantock.application.scheme.SchemeDetail.RetainedRow;
import org.quantock.application.scheme.SchemeDetail.VersionRow;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeVersion;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.scheme.TermsCheck;
import org.quantock.domain.scheme.TermsComparison;

/**
 * One scheme with its terms in force, its versions, what is assumed in it, and what the caller may
 * do.
 */
@Query
@Requires(Permission.VIEW_SCHEMES)
public class ViewScheme {

  private Schemes schemes;
  private KnownIndicators indicators;
  private KnownBodies bodies;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ViewScheme() {}

  @Inject
  public ViewScheme(
      Schemes schemes,
      KnownIndicators indicators,
      KnownBodies bodies,
      Caller caller,
      BusinessCalendar calendar) {
    this.schemes = schemes;
    this.indicators = indicators;
    this.bodies = bodies;
    this.caller = caller;
    this.calendar = calendar;
  }

  public SchemeDetail ask(SchemeCode code) {
    Scheme scheme = schemes.get(code);
    LocalDate today = calendar.today();
    SchemeAccess access = SchemeAccess.of(scheme, caller.person());
    SchemeVersion shown = scheme.versionOn(today);
    List<KnownIndicator> known = indicators.of(scheme.indicatorSet()).orElse(List.of());
    // An amendment in preparation is seen by those who may prepare it.
    Optional<SchemeVersion> draft =
        access.may(SchemeAction.AMEND) ? scheme.amendment() : Optional.empty();
    Map<SchemeAction, String> obstacles = new EnumMap<>(SchemeAction.class);
    for (SchemeAction action : SchemeAction.values()) {
      access.obstacle(action).ifPresent(reason -> obstacles.put(action, reason));
    }
    Terms open = draft.map(SchemeVersion::terms).orElseGet(shown::terms);
    boolean editing = draft.isPresent() || scheme.allows(SchemeAction.CHANGE);
    return new SchemeDetail(
        scheme.code().value(),
        scheme.version(),
        scheme.name(),
        scheme.commissioner().value(),
        bodies.name(scheme.commissioner()).orElse(scheme.commissioner().value()),
        scheme.areaTeam().value(),
        bodies.name(scheme.areaTeam()).orElse(scheme.areaTeam().value()),
        scheme.proposal().orElse(null),
        scheme.indicatorSet().value(),
        scheme.startsOn(),
        scheme.endsOn(),
        scheme.state(),
        scheme.isRunningOn(today),
        scheme.publishedOn().orElse(null),
        scheme.closedOn().orElse(null),
        shown.number(),
        shown.terms(),
        shown.terms().retained().stream().map(kept -> RetainedRow.of(kept, known)).toList(),
        Math.max(0, known.size() - shown.terms().retained().size()),
        versions(scheme, shown),
        draft.map(SchemeVersion::terms).orElse(null),
        draft
            .map(amendment -> TermsComparison.inWords(scheme.terms(), amendment.terms()))
            .orElse(List.of()),
        editing ? TermsCheck.check(open, scheme.startsOn(), scheme.endsOn()) : List.of(),
        obstacles);
  }

  private static List<VersionRow> versions(Scheme scheme, SchemeVersion shown) {
    List<VersionRow> rows = new ArrayList<>();
    Terms before = null;
    for (SchemeVersion version : scheme.versions()) {
      Terms terms = version.terms();
      rows.add(
          new VersionRow(
              version.number(),
              version.effectiveFrom(),
              version.reason(),
              version.recordedAt(),
              before == null ? List.of() : TermsComparison.inWords(before, terms),
              version.number() == shown.number()));
      before = terms;
    }
    return rows;
  }
}
