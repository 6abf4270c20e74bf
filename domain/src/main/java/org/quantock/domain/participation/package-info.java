/**
 * The choice of each practice: offered a published scheme, it joins, reserves its place, or stays
 * on national QOF.
 *
 * <p>Operations: offer, reserve, join (signing the agreement), stay, apply the default, leave,
 * return, take over, end.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>PAR-1 A practice can always be on national QOF; staying is a choice of its own, and the
 *       only default.
 *   <li>PAR-2 A practice takes part only after a person of the practice signed a version of the
 *       agreement by name.
 *   <li>PAR-3 Reserving and joining are possible until the day the offer is to be answered by, or
 *       later only from a reserved place; silence after that day means what the offer stated:
 *       staying on national QOF.
 *   <li>PAR-4 Taking part is kept in dated spells; leaving and returning within the scheme are
 *       ordinary.
 *   <li>PAR-5 A practice is offered a scheme once.
 *   <li>PAR-6 Spells lie inside the scheme and do not overlap.
 *   <li>PAR-7 Only open practices are offered a scheme.
 *   <li>PAR-8 A practice owes the report of a period in which it takes part on the last day.
 *   <li>PAR-9 Leaving and returning take effect from the day they are recorded or later; only
 *       joining may reach back, to the first day of a scheme that was approved late.
 *   <li>PAR-10 A practice takes part in one scheme at a time, so that nothing is paid twice.
 *   <li>PAR-11 A practice that joins late does so from the first day of the scheme or from a later
 *       day; leaving and returning within the year begin and end spells.
 *   <li>PAR-12 The days taken part of a stretch are counted from the spells, first and last day
 *       included.
 *   <li>PAR-13 What a practice that closes takes part in ends on its last day, and nothing more can
 *       be chosen for it.
 *   <li>PAR-14 A practice into which another is merged takes over from the day after the other's
 *       last: the entitlement where it takes part itself; the participation, under the agreement
 *       that was signed, where it has not chosen yet. Where it chose national QOF, that stands.
 *   <li>PAR-15 Where the terms pay by days, the report of a period is owed also by a practice that
 *       took part in some of its days, so that money follows a report there too.
 *   <li>PAR-16 What a practice saw of its year when it chose is kept with the choice.
 * </ul>
 */
package org.quantock.domain.participation;
