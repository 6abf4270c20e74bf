/**
 * What was done, by whom, when, and to what: entries are added and never changed.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>AUD-1 Every use case that changes something leaves an entry in the same transaction.
 *   <li>AUD-2 An entry carries the real time and, apart from it, the business date.
 *   <li>AUD-3 Entries are never changed or removed.
 * </ul>
 */
package org.quantock.domain.audit;
