/**
 * Values and errors that every feature speaks: money, points, dates of the financial year, working
 * days, and the one family of domain exceptions.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>SHA-1 Money is pounds and pence; it is rounded half up, once, where a calculation ends.
 *   <li>SHA-2 A financial year runs from 1 April to 31 March.
 *   <li>SHA-3 Sharing an amount out gives back exactly the amount.
 *   <li>SHA-4 Every refusal says what is wrong, where, and what is allowed.
 *   <li>SHA-5 Text that looks like it identifies a patient (NHS number, date of birth, postcode) is
 *       refused.
 *   <li>SHA-6 A ratio is two whole numbers and is not divided before the end of a calculation.
 *   <li>SHA-7 Bank holidays of England follow from the rule (New Year, Good Friday, Easter Monday,
 *       early May, spring, summer, Christmas, Boxing Day, with substitute days for weekends) and
 *       from what was proclaimed beside it.
 *   <li>SHA-8 Working days are Monday to Friday without bank holidays; the day that a stretch
 *       starts from does not count.
 * </ul>
 */
package org.quantock.domain.shared;
