/**
 * Who there is: practices with their list sizes, the bodies around them (CCG, area team, LMC and
 * others), and the files from which they are imported.
 *
 * <p>Operations: add a practice or a body; upload a file, see line by line what it would do, import
 * it; close or merge a practice; look practices up.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>ORG-1 A practice is known by its ODS code, which never changes and is never used again.
 *   <li>ORG-2 A practice is open from its opening to its closing date, both included; a dormant one
 *       is not open.
 *   <li>ORG-3 A list size holds from its date until the next one; there is one list size a date.
 *   <li>ORG-4 An import shows what each line would do before anything is stored.
 *   <li>ORG-5 An import is all or nothing: with one refused line, or where the record has changed
 *       since the preview, nothing is imported.
 *   <li>ORG-6 Lines that are not about GP practices on record (services, islands) are skipped with
 *       a reason, not refused, where the file's description says so.
 *   <li>ORG-7 A made-up practice is never changed by an import, and a real one is never called made
 *       up.
 *   <li>ORG-8 A file of published figures that names a practice not on record adds it, known by its
 *       code alone until the practice register or another file brings its name; or its lines are
 *       refused, where the person says so.
 *   <li>ORG-8 A practice that closes keeps its record with its last day; one that is merged into
 *       another names it, once.
 * </ul>
 */
package org.quantock.domain.organisation;
