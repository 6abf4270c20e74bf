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
 *   <li>PAY-17 Every figure that pay is worked out from carries its value, its source and, where it
 *       is a reference value, its version.
 *   <li>PAY-18 Pay is an exact fraction until the one rounding, half up to whole pence, of the
 *       amount of the year.
 *   <li>PAY-19 Points are worth points × value of a point, times the factors that apply, area by
 *       area, added up before the rounding.
 *   <li>PAY-20 The contractor population index is the practice's list at the start of the year's
 *       final quarter over the national average list of 1 January before the year.
 *   <li>PAY-21 The disease factor of an area is the practice's prevalence over the national one;
 *       without patients on the register it is 0.
 *   <li>PAY-22 Additional services follow their target population in place of prevalence.
 *   <li>PAY-23 Aspiration advances a share of last year's achievement in twelve parts that add up
 *       to it exactly.
 *   <li>PAY-24 Achievement is paid less the advances paid for it.
 *   <li>PAY-25 Where more was advanced than earned, the difference is recovered, not dropped: it
 *       becomes an adjustment, which can be taken back in instalments.
 *   <li>PAY-26 The PMS deduction is an amount for each patient of a PMS practice; pay does not fall
 *       below zero by it.
 *   <li>PAY-27 A floor raises pay to an amount or a share of the baseline, and never lowers it.
 *   <li>PAY-28 A cap lowers pay to an amount or a share of the baseline, and never raises it.
 *   <li>PAY-29 The rules of a component apply in this order: its basis with its factors, the PMS
 *       deduction, the floor, the cap, the rounding, the shares. Advances are set off when the last
 *       share is paid.
 *   <li>PAY-30 The cap of a whole scheme stops the running total of its shares; its floor is made
 *       up with the last share of the year.
 *   <li>PAY-31 When a next version of a reference value counts, what it makes of each entitlement
 *       that used the one before is prepared for people to look at: old, new, difference and cause.
 *       Nothing changes by that; it is accepted, or set aside with a reason.
 *   <li>PAY-32 Who recorded the reference value does not accept what follows from it.
 *   <li>PAY-33 Accepting adds the next entries and leaves the old ones; it is refused where an
 *       entitlement has changed since it was prepared.
 *   <li>PAY-34 A practice reads the cause of a changed entitlement with it.
 *   <li>PAY-80 Entitlements are worked out when a practice joins, leaves, returns, closes or takes
 *       over, when a baseline is set, and by each step of a run for its practices, before it pays
 *       them. First entries are added; where an entry stands and the amount would differ, it is
 *       never overwritten.
 *   <li>PAY-81 Where the terms pay by days, a share is paid for days taken part over days of its
 *       stretch. The parts are cut from the running total of the days, so that all of them add up
 *       to the share exactly. Elsewhere the last day of the period decides: whole or nothing.
 *   <li>PAY-82 A share pays for the days since the share before it: those of its period, or of
 *       several periods where some have no share.
 *   <li>PAY-83 The retained indicators count in the scheme, for the whole year, for practices that
 *       take part on its last day; those of all others count on national QOF.
 *   <li>PAY-84 A practice that takes part on none of the days is entitled to nothing of a share.
 *   <li>PAY-85 After a merger the successor is entitled to the rest of the predecessor's protected
 *       amount, and of a rate for each patient to the rest of the stretch; a sum that is the same
 *       for every practice and the retained indicators are its own alone.
 *   <li>PAY-86 When the days of a practice or its baseline change, the next entry is added with its
 *       cause while nothing of the share is in a payment run; otherwise the difference is proposed
 *       and finance accepts it with a reason.
 *   <li>PAY-60 The timeline of a payment says of each step how many days and working days it took
 *       or has been waited for, whose turn it was, and which step was slowest.
 *   <li>PAY-61 A remittance shows every payment with the working that was kept with it; nothing in
 *       it is worked out again.
 *   <li>PAY-87 Before it chooses, a practice sees its year on national QOF and in the scheme, low,
 *       likely and high, each number with its working; what is missing is said, with who can give
 *       it.
 *   <li>PAY-88 Points are estimated from the practice's own last year: likely the same rate of
 *       achievement, low 90% of it, high with half of the points missed. What follows a report is
 *       low when every report is satisfied in part, likely and high when every one is satisfied.
 *   <li>PAY-89 Where only the published payments of the last year are on record, they are taken as
 *       they are, and nothing is gained on top.
 *   <li>PAY-90 What a practice saw is kept with its choice and never changes; numbers that have
 *       changed since it looked are shown again before it chooses.
 *   <li>PAY-91 What a scheme has committed is what its practices are entitled to; left is what of
 *       it is neither released nor waiting in a run.
 *   <li>PAY-92 The forecast to year end is low when nothing more is released, high when all that is
 *       to come is released, likely when it is released at the rate of the decisions so far.
 *   <li>PAY-93 Where the terms switch aspiration on, a run pays a practice that takes part on the
 *       first day of a month that month's advance, once, from that day on until its last share is
 *       paid. Where its payment of the year before is not on record, the run says so and who can
 *       enter it.
 *   <li>PAY-94 The run that pays the last share of the year sets the advances off against it, as an
 *       entry of its own. While that share is held, nothing is set off, and that is said; a
 *       practice that has no part in it is asked for its advances once the year is over.
 *   <li>PAY-95 The payment of the year before is kept by entries with their source; the latest
 *       counts. A correction changes the months that are not in a run yet; the end of the year
 *       settles the rest.
 *   <li>PAY-96 The target population of a practice for an additional service and a year is kept by
 *       entries with their source, and the line of the file that they come from; the latest counts.
 *   <li>PAY-97 A corrected list size or target population prepares what it makes of each
 *       entitlement that rests on it, as a reference value does.
 *   <li>PAY-98 An adjustment is of a practice that takes part in the scheme or took part.
 * </ul>
 */
package org.quantock.domain.payment;
