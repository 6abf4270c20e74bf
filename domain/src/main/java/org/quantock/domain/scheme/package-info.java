/**
 * What practices are offered: a scheme with its terms (retained indicators, aims, questions,
 * reporting periods, review criteria, payment terms), frozen when published and changed afterwards
 * only by amendments with an effective date.
 *
 * <p>Operations: configure, publish, amend, close, mark evaluated.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>SCH-1 Terms can be changed freely until the scheme is published, and never after: a later
 *       change is an amendment, a new version with a reason and an effective date.
 *   <li>SCH-2 An amendment takes effect on or after the day it is made, and after the amendment
 *       before it.
 *   <li>SCH-3 Reporting periods lie inside the scheme, follow each other without overlap, and are
 *       due after they end.
 *   <li>SCH-4 The shares of a payment component add up to 100%.
 *   <li>SCH-5 A scheme is published with at least one aim, question, period, criterion and payment
 *       component.
 *   <li>SCH-6 What is assumed in the terms says so, with its reason.
 *   <li>SCH-7 A scheme is closed when its last payment is settled; everything stays readable.
 *   <li>SCH-8 A published scheme is running from its first day.
 *   <li>SCH-9 Codes of aims, questions, criteria and components are unique within the terms, and
 *       what refers to one finds it.
 *   <li>SCH-10 Only a published scheme is offered to practices and chosen by them.
 *   <li>SCH-11 Even while they are configured, terms keep the limits of their texts, identify no
 *       patient, and have each period and its due date in order of time.
 *   <li>SCH-12 A payment component per patient or of a fixed sum names its rate; the others have
 *       none.
 *   <li>SCH-13 An amendment is prepared apart from the terms in force; nobody is bound by it before
 *       it is put on record.
 *   <li>SCH-14 A scheme is made and managed by people of its area team or its commissioner; while
 *       it is configured, only those who configure or audit schemes see it.
 *   <li>SCH-15 A payment rule applies only where the terms switch it on, with what it needs: a
 *       share, an amount, or neither; each once for the scheme or a component of it.
 *   <li>SCH-16 The floor of a component or scheme lies below its cap.
 *   <li>SCH-17 A scheme is published only when every case of its test deck comes out as expected;
 *       the outcome is kept with the publication.
 * </ul>
 */
package org.quantock.domain.scheme;
