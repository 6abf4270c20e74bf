/**
 * What was done or refused, by whom, from where, when, to what and why: entries are added, chained
 * and never changed.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>AUD-1 Every use case that changes something leaves an entry in the same transaction.
 *   <li>AUD-2 An entry carries the real time and, apart from it, the business date.
 *   <li>AUD-3 Entries are never changed or removed; the database refuses it.
 *   <li>AUD-4 An attempt that is refused leaves an entry in a transaction of its own, which stays
 *       when the attempt is rolled back. So does a sign-in that fails, a sign-out, and every file
 *       handed out that is not public.
 *   <li>AUD-5 An entry says who in which roles and for which organisation, from which address under
 *       which request, what the act changed, before and after, and why, where the act knows it.
 *   <li>AUD-6 Texts of an entry are on one line and are cut where there is no more room; nothing in
 *       them can look like another entry.
 *   <li>AUD-7 Entries of one organisation's people are a stream; each carries the hash of the one
 *       before it and its own content.
 *   <li>AUD-8 Whether the record is whole is found out from the record, the heads of its chains and
 *       the anchors: an entry that was altered, removed, inserted or cut off at the end is named,
 *       the first one of each stream.
 *   <li>AUD-9 Once a day the heads of all chains are written to a file outside the database, with
 *       its checksum, and never written again.
 *   <li>AUD-10 Staff of a practice see what was done to their own practice's things, without the
 *       addresses of others and without what is not for them yet.
 *   <li>AUD-11 Refused attempts of one person or address beyond so many a minute are counted and
 *       told with the next one, so that a flood cannot bury the record.
 *   <li>AUD-12 A line of the log is one line whatever was typed, says under which request it was
 *       written, and holds no message of an exception, which could repeat what was typed.
 * </ul>
 */
package org.quantock.domain.audit;
