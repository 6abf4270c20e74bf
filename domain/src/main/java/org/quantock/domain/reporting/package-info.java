/**
 * The quarterly report: what one practice tells about one period of a scheme. It answers the
 * questions under each aim, says what became of last quarter's plan and what is planned next, and
 * gives the figures of the retained indicators. It is signed off by a second person, submitted, and
 * kept exactly as it was sent.
 *
 * <p>Operations: start, save a section, mark a section complete, sign off, send back, submit,
 * query, decide, reopen.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>REP-1 There is one report for each scheme, practice and period.
 *   <li>REP-2 A report is started by a practice that owes it, from the first day of the period on.
 *   <li>REP-3 Given, nothing to report, not applicable, not yet known and missing are five
 *       different answers. Not applicable says why; not yet known says when it will be known.
 *   <li>REP-4 A section can be saved unfinished at any time while the report is open. It must be
 *       whole to be marked complete, and every section must be complete at sign-off.
 *   <li>REP-5 A section is saved on top of the edition its author read. Where someone else saved in
 *       between, nothing is overwritten: the refusal carries both texts.
 *   <li>REP-6 Numerator, denominator and exceptions are whole numbers from zero; the numerator does
 *       not exceed the denominator, which is net of exceptions. A denominator with exceptions above
 *       the practice's list size is pointed out, not refused.
 *   <li>REP-7 The plan of the report submitted last is carried forward to be answered: done, moved
 *       or dropped, the last two with a reason. What was moved is carried forward again.
 *   <li>REP-8 A report is signed off by a person of the practice with that right who did not edit
 *       it since the sign-off before.
 *   <li>REP-9 Editing after sign-off voids the sign-off.
 *   <li>REP-10 A report is submitted from the last day of its period on. After the due date it is
 *       accepted all the same and marked late, with the number of days; resubmitting when asked is
 *       not late.
 *   <li>REP-11 Every submission is numbered, has a receipt, and is kept exactly as it was sent.
 *   <li>REP-12 A submission asked for twice takes effect once.
 *   <li>REP-13 A submitted report is open for editing again only when it is queried, or reopened by
 *       a named authority with a reason.
 *   <li>REP-14 Only people of the practice edit, sign off and submit its report.
 *   <li>REP-15 For every aim the plan says what happens next, except in the last period of the
 *       scheme.
 *   <li>REP-16 Of an indicator of a local kind the practice gives what its kind asks: a number;
 *       whether the milestone is reached and on which day, not after the period; or a narrative.
 * </ul>
 */
package org.quantock.domain.reporting;
