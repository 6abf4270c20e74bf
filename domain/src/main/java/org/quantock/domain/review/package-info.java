/**
 * The area team's judgement of a submitted report, criterion by criterion, with reasons; questions
 * to the practice on the way; and the outcome that payment follows.
 *
 * <p>Operations: take, save judgements, query, resume, judge, reopen; declare an interest.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>REV-1 A report has at most one review that is not reopened.
 *   <li>REV-2 Only the reviewer who took a review judges and queries; a colleague can take it over.
 *   <li>REV-3 Nobody judges the report of a practice they declared an interest in; this is checked
 *       when they judge, not only when they take it.
 *   <li>REV-4 Nobody judges a report they edited, signed off or submitted.
 *   <li>REV-5 Every criterion of the terms is judged, each with reasons.
 *   <li>REV-6 The outcome fits the judgements: satisfied where every criterion is met, not
 *       satisfied where none is, in between either in part or not satisfied. Less than satisfied
 *       needs reasons.
 *   <li>REV-7 A query names the section and says what is asked; the review waits until the practice
 *       resubmits, and goes on with the new submission.
 *   <li>REV-8 A judged review never changes. A report that has to be looked at again is reopened by
 *       a named authority with a reason, and gets a new review.
 *   <li>REV-9 Payment accepts judged reviews only, as {@link
 *       org.quantock.domain.review.AcceptedReport}.
 *   <li>REV-10 Each narrative of a retained indicator that the practice gave is rated on the scale
 *       of its indicator before the report is judged. It has points by that rating only.
 * </ul>
 */
package org.quantock.domain.review;
