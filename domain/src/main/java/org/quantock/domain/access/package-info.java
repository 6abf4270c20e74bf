/**
 * Who may do what: people, their roles, and the permissions a role carries.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>ACC-1 Nothing is permitted unless a role of the person carries the permission.
 *   <li>ACC-2 A person belongs to one organisation and acts for it alone.
 *   <li>ACC-3 Demonstration accounts exist in demonstration mode only.
 *   <li>ACC-4 A person without a password cannot sign in.
 *   <li>ACC-5 The roles of a person must suit the kind of organisation they belong to.
 * </ul>
 */
package org.quantock.domain.access;
