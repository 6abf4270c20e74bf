/**
 * What practices are paid: the amount that each decided report releases under the scheme's terms,
 * with its working, collected in runs that one person prepares and another authorises.
 *
 * <p>Operations: set a baseline, work out what is due, propose a run, prepare, authorise, send,
 * mark paid, cancel.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>PAY-1 Money follows a decided report: the whole share when it is satisfied, the component's
 *       part when it is satisfied in part, nothing (held, with the reason) when it is not.
 *   <li>PAY-2 A practice's share of a component for a period is paid once. What changes afterwards
 *       is an adjustment: a new entry with its reason and a link to the first.
 *   <li>PAY-3 The shares of one amount add up to it exactly.
 *   <li>PAY-4 Every payment keeps the working as it was made: rule, inputs with value and source,
 *       arithmetic, rounding. It is never worked out again to be shown.
 *   <li>PAY-5 Full precision is kept inside; pounds are rounded once, half up, to whole pence.
 *   <li>PAY-6 The person who authorises a run is not the person who prepared it.
 *   <li>PAY-7 A run is authorised in the version that the authoriser saw, and that version is kept.
 *   <li>PAY-8 A run is prepared, authorised, sent and paid in this order. Until it is sent it can
 *       be cancelled with a reason, which frees its shares.
 *   <li>PAY-9 The file of a run is made once; every download has the same bytes.
 *   <li>PAY-10 A run is not paid before it was authorised, nor in the future.
 *   <li>PAY-11 A correction of a baseline is a new entry; the latest counts.
 *   <li>PAY-12 What cannot be worked out is left out of the run and named, never guessed.
 *   <li>PAY-13 A run is not authorised when a decision that it rests on has changed.
 *   <li>PAY-14 A practice sees its own payments alone; finance sees the schemes of its own area
 *       team.
 *   <li>PAY-15 What a practice is entitled to is kept per component and period, with its working
 *       and the reference values that went in. An entry never changes; the next one has its cause.
 *   <li>PAY-16 What is paid or taken back beside the shares is an adjustment: an entry of its own
 *       with its cause and working.
 *   <li>PAY-35 A run is prepared by a job, some practices at a time. Each step keeps its payments
 *       and how far it came in one transaction.
 *   <li>PAY-36 A run holds its counts and totals; its payments are stored and moved as a set.
 *   <li>PAY-37 A run that is being prepared or sent and that nobody works on is taken over and
 *       completed by itself, with nothing double and nothing missing.
 *   <li>PAY-38 A payment carries the paycode of its component, and from sending on the working day
 *       on which its money is expected.
 *   <li>PAY-39 Before a run is authorised, finance can hold money of a share back, with the reason.
 *       Once it is released, the next run pays it as an entry of its own.
 *   <li>PAY-40 Where an entitlement changes after its share was sent, the difference is an
 *       adjustment; what an adjustment on record about the share settles is not paid again.
 *   <li>PAY-41 A recovery can be split into instalments by date. They add up to it exactly, and
 *       each is taken back once.
 *   <li>PAY-42 A run never pays a practice less than nothing: what would be below zero is carried
 *       over to its next run.
 *   <li>PAY-43 What is prepared is what was seen in the dry run.
 *   <li>PAY-44 Above a limit a second person authorises too; all three differ.
 *   <li>PAY-45 A run is sending until its file stands. A crash in between is completed with the
 *       same file; there is never a second one.
 *   <li>PAY-46 Where the file is not what was made, the run is unknown until a person reconciles
 *       it.
 *   <li>PAY-47 A response of the bank is read all or nothing, and once: every line must be about a
 *       payment that is on its way, with its amount.
 *   <li>PAY-48 A run is paid when nothing of it is open; payments without an answer stay sent.
 *   <li>PAY-49 A payment that the bank rejected is paid again once what was wrong is put right, and
 *       never twice.
 * </ul>
 */
package org.quantock.domain.payment;
