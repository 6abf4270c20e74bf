/**
 * What is measured: indicator sets (one framework year each), the points an achievement earns, and
 * published figures of practices to compare with.
 *
 * <p>Operations: load a set from a table, look at it, publish or discard it; import published
 * results and payments; compute points, of one achievement or of all practices.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>IND-1 An indicator set never changes once it is published.
 *   <li>IND-2 A register or declared indicator earns all its points or none; a fraction indicator
 *       earns them in proportion between its two thresholds, from the exact fraction, rounded half
 *       up to two decimals once, at the end; without patients in the denominator it earns none.
 *   <li>IND-3 A fraction's numerator is not above its denominator; counts are whole and not
 *       negative. The denominator is net of exceptions.
 *   <li>IND-4 How far points and thresholds are verified is part of the indicator and shown with
 *       it.
 *   <li>IND-5 Published figures are kept as published, with their source, beside what our own
 *       arithmetic gives.
 *   <li>IND-10 A line of an achievement file is refused with line, column, value and what is
 *       allowed where the practice code is malformed, the indicator or measure is unknown, the
 *       measure does not suit the kind of the indicator, the value is not a whole number of 0 or
 *       more, a numerator is above or without its denominator, a practice, indicator and measure
 *       come twice, or points have more than two decimals or are above the most.
 *   <li>IND-11 The same figures are read from every layout: one count, one result or one practice a
 *       line.
 *   <li>IND-12 Every figure on record knows the file and line it came from; the file knows when and
 *       by whom it was imported.
 *   <li>IND-13 A corrected figure supersedes the one before, which stays on record.
 *   <li>IND-14 What a file repeats is not touched; a file that repeats everything does nothing.
 *   <li>IND-15 A figure that the file does not give stays as it is.
 *   <li>IND-16 A published score that differs from ours is listed with both and stays as published.
 *   <li>IND-17 The register of a group and the practice list it is compared with are kept for each
 *       practice and set; an area's prevalence is the sum of the registers over the sum of the
 *       whole lists of the practices that have both.
 *   <li>IND-20 A set is loaded from a table as a whole. A table with one line that is not right is
 *       not loaded, and each problem names its line, column, what stands there and what is allowed.
 *   <li>IND-21 Until it is published a set is seen by those who load sets alone and used by
 *       nothing; it can be replaced by another table and discarded.
 *   <li>IND-22 A published set is neither replaced nor discarded.
 *   <li>IND-25 The points of a numeric indicator grow in proportion from the value at which they
 *       begin to the value at which all are earned; the order of the two says whether higher or
 *       lower is better. They are exact, rounded half up to two decimals once, at the end.
 *   <li>IND-26 A milestone earns all its points when it is reached on its due date or before, the
 *       stated share of them when it is reached later (none unless stated), and none otherwise.
 *   <li>IND-27 A narrative earns the share of its points that its scale gives to the rating a
 *       reviewer chose; a rating that is not on the scale is refused.
 *   <li>IND-28 A local indicator states how its points are earned by a scale of its kind; national
 *       kinds have none.
 *   <li>IND-29 One arithmetic scores one achievement and a whole country: on whole numbers, exact,
 *       never out of range.
 *   <li>IND-30 A calculation of an indicator set is numbered and never overwritten: what has ended
 *       stays as it is, and the next one is another. Only a published set is calculated.
 *   <li>IND-31 A calculation has one line for each published result, with its points and the
 *       arithmetic in words; where there is nothing to calculate from, the line says so and has no
 *       points. A declared indicator counts as achieved where points were published for it.
 *   <li>IND-32 A calculation is stored whole or not at all; one that failed says why.
 *   <li>IND-33 A set has one calculation at a time; one that gave no sign for two minutes gives way
 *       to the next.
 *   <li>IND-34 Beside the points stands what those of each practice and area are worth, worked out
 *       by the rules of payment, where the value of a point, the average list, the national
 *       prevalence of the area, the practice's register and its list are on record and fit; other
 *       areas have no line.
 *   <li>IND-35 A calculation keeps which versions of reference values it used.
 *   <li>IND-36 When a next version of a reference value is recorded, the calculation that counts
 *       for a set and used the version before is found; one that runs is stopped. Nothing changes
 *       by that.
 *   <li>IND-37 The set is calculated again as a proposal: a new calculation, which does not count
 *       before it is accepted, while the old one stays. Another correction outdates it.
 *   <li>IND-38 Another person than the one who recorded the value accepts the new calculation; then
 *       it counts for its set.
 *   <li>IND-39 A correction may be set aside with a reason; the old calculation goes on counting
 *       until one that was calculated again is accepted.
 *   <li>IND-40 A reference value carries year, version, source and reason. A correction is the next
 *       version; the latest counts, and no version is ever changed.
 *   <li>IND-41 The versions that ship with the product are put on record at the start, once; what
 *       people recorded is left.
 *   <li>IND-42 When a next version counts, everything that was worked out with the one before is
 *       found and its recalculation prepared; nothing changes by that.
 * </ul>
 */
package org.quantock.domain.indicator;
