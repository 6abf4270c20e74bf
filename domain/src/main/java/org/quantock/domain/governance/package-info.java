/**
 * Proposes a local scheme, consults the bodies concerned, and decides.
 *
 * <p>Operations: draft, change, consult, answer, reply, close unanswered, submit, withdraw, declare
 * an interest, decide, revise.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>GOV-1 A draft may be incomplete; what is consulted on or submitted is complete, within its
 *       limits, and begins before it ends.
 *   <li>GOV-2 A text that was consulted on or submitted is never edited: a change after that is a
 *       new numbered revision, and earlier ones stay on record with what was said and decided about
 *       them.
 *   <li>GOV-3 A text is not changed while a consultation on it is open.
 *   <li>GOV-4 A consultation is answered by the body consulted and by nobody else.
 *   <li>GOV-5 A consultation is closed unanswered only after it was due, and with a recorded
 *       reason.
 *   <li>GOV-6 A proposal is submitted only after a Local Medical Committee was consulted on it
 *       since the last decision, with no consultation open and a reply to every point.
 *   <li>GOV-7 Only the deciding body decides, and every decision has reasons; conditions go with
 *       approval with conditions and with nothing else.
 *   <li>GOV-8 Nobody decides a proposal they wrote.
 *   <li>GOV-9 A person with a declared interest in a proposal is refused at the moment of decision.
 *   <li>GOV-10 The dates on which a decision takes effect, was taken and was recorded are three
 *       dates; one that takes effect before it was taken is retrospective and says so.
 *   <li>GOV-11 A refused proposal may be revised and submitted again; the refusal stays on record.
 *   <li>GOV-12 A decision names the revision it decides, so that nobody decides a text they did not
 *       read.
 *   <li>GOV-13 Until 12 November 2014 NHS England decides; from 13 November 2014 a committee does.
 *   <li>GOV-14 A proposal is seen by its commissioner, by a body it consults, by its deciding body
 *       once submitted, by scheme administrators and by auditors. The bodies see the revisions that
 *       were put to them, not later drafts.
 * </ul>
 */
package org.quantock.domain.governance;
