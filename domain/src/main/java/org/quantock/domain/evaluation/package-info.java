/**
 * What leaves the scheme: numbered releases of data for the evaluator, and results for the public.
 * Nothing here tells of a patient, and nothing for the evaluator names a practice.
 *
 * <p>Operations: make a data release, download one; publish schemes, uptake, decisions and results.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>EVA-1 Every count of patients that leaves is a {@link
 *       org.quantock.domain.evaluation.PublishedCount}, which only {@link
 *       org.quantock.domain.evaluation.Suppression} makes: 0 is shown, 1 to 7 become an asterisk,
 *       everything else is rounded to the nearest 5.
 *   <li>EVA-2 Percentages come from the published counts, never from the counts behind them; there
 *       is none where a count is an asterisk or the whole is 0.
 *   <li>EVA-3 Counts of practices and reports are shown as they are.
 *   <li>EVA-4 A practice has one pseudonym within a scheme and another in every other scheme. It
 *       cannot be worked out from the practice code without the scheme's secret key.
 *   <li>EVA-5 Data releases are numbered from 1 within a scheme and never change; one whose content
 *       no longer has its fingerprint is not handed out.
 *   <li>EVA-6 Each column of a release stands in its codebook, in the same order.
 *   <li>EVA-7 A release has no name, code, locality, date of joining or text of a practice, and a
 *       band instead of its list size; its lines are in order of pseudonym.
 *   <li>EVA-8 Results of a period are published from the day after its reports were due.
 *   <li>EVA-9 Only schemes that are published, closed or evaluated are shown or released.
 * </ul>
 */
package org.quantock.domain.evaluation;
