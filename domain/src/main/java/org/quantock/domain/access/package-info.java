/**
 * Who may do what: people, their roles, the permissions a role carries, and the API tokens by which
 * programs act for people.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>ACC-1 Nothing is permitted unless a role of the person carries the permission.
 *   <li>ACC-2 A person belongs to one organisation and acts for it alone.
 *   <li>ACC-3 Demonstration accounts exist in demonstration mode only.
 *   <li>ACC-4 A person without a password cannot sign in.
 *   <li>ACC-5 The roles of a person must suit the kind of organisation they belong to.
 *   <li>ACC-6 The text of an API token is told once, when it is made; only its hash is kept.
 *   <li>ACC-7 A token signs in the person who made it, with the permissions that person has now,
 *       until it expires, is revoked, or the person's account ends.
 *   <li>ACC-8 A token is revoked once, by its person or a system administrator, and stays on
 *       record.
 *   <li>ACC-9 A request that shows a token is answered by that token alone: a token that does not
 *       admit is refused, whoever is signed in besides.
 *   <li>ACC-60 Something is changed only by a request that a page of this site sent, from a form
 *       that was made for the session, or by one that shows a token.
 *   <li>ACC-61 Whether the server is well, and its figures, are shown to system administrators and
 *       to the addresses it is watched from; what the API offers to everybody signed in as well.
 *   <li>ACC-62 Where a request comes from is believed of trusted proxies alone.
 *   <li>ACC-63 A file is taken when its name is honest, its content is what its name says, the
 *       virus scanner, where there is one, has answered that it is clean, and its text identifies
 *       no patient.
 *   <li>ACC-64 A text that looks like it identifies a patient is stored only with the identifiers
 *       removed; the person is told what was found and is offered to have it removed.
 *   <li>ACC-65 A person who may sign can let an identifier stay in the texts of their organisation,
 *       with a reason that is recorded.
 * </ul>
 */
package org.quantock.domain.access;
