package org.quantock.application.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.quantock.application.scheme.SchemeDetail.RetainedRow;
import org.quantock.domain.participation.ParticipationAction;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.participation.Spell;
import org.quantock.domain.scheme.Terms;

/**
 * One practice's offer and choice, as the practice sees it.
 *
 * @param version of the record, for the next change
 * @param reference what people quote
 * @param agreementVersion the version of the scheme that is signed now
 * @param agreementTerms its terms
 * @param retained the indicators that are still reported, with their words
 * @param suspended how many indicators of the set need no report any more
 * @param firstDays the days from which the practice can join: the start of the scheme and of each
 *     later period
 * @param seen the id of what the practice saw when it chose; empty where nothing is kept
 * @param obstacles why something cannot be done now; what can be done is not in it
 */
public record ParticipationDetail(
    String id,
    int version,
    String reference,
    String practice,
    String scheme,
    String schemeName,
    String areaTeamName,
    LocalDate schemeStartsOn,
    LocalDate schemeEndsOn,
    ParticipationState state,
    boolean byDefault,
    LocalDate offeredOn,
    LocalDate respondBy,
    LocalDate decidedOn,
    Integer signedVersion,
    String signedName,
    Instant signedAt,
    List<Spell> spells,
    int agreementVersion,
    Terms agreementTerms,
    List<RetainedRow> retained,
    int suspended,
    List<LocalDate> firstDays,
    String seen,
    Map<ParticipationAction, String> obstacles) {

  public boolean may(ParticipationAction action) {
    return !obstacles.containsKey(action);
  }

  /** Whether the practice can still choose between joining, reserving and staying. */
  public boolean mayChoose() {
    return may(ParticipationAction.JOIN)
        || may(ParticipationAction.RESERVE)
        || may(ParticipationAction.STAY);
  }
}
