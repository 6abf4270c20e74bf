/**
 * How a scheme is going: which reports are in and in time, and how a practice's figures move over
 * the periods.
 *
 * <p>Operations: view completeness, view a practice's trend.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>MON-1 A practice that does not take part on the last day of a period is not asked for its
 *       report: not required is neither missing nor late.
 *   <li>MON-2 A report is not due yet until its period has ended, not started until somebody begins
 *       it, and overdue from the day after its due date until it is first submitted.
 *   <li>MON-3 Whether a report was in time is settled by its first submission; queries and
 *       resubmissions do not make it late.
 *   <li>MON-4 Of a report that was not submitted, nobody outside the practice learns more than that
 *       it is begun.
 *   <li>MON-5 A practice sees its own trend, with what it has not submitted yet marked as such; the
 *       area team and the commissioner of the scheme see submitted figures; nobody else sees any.
 *   <li>MON-6 An indicator that the scheme suspends is shown as not required in this scheme, never
 *       as failed or as zero.
 *   <li>MON-7 A trend says in words which direction is better and how it moved; with so few periods
 *       there are no control limits.
 * </ul>
 */
package org.quantock.domain.monitoring;
