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
 * </ul>
 */
package org.quantock.domain.access;
