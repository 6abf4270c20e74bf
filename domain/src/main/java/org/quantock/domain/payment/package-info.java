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
 * </ul>
 */
package org.quantock.domain.payment;
