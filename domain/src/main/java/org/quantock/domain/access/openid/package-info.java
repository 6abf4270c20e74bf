/**
 * People who sign in through an OpenID Connect provider instead of with a password: which identity
 * at the provider is which person, how the two come together once, and what the provider can end.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>ACC-50 Who signs in through the provider is known by issuer and subject together, never by
 *       an e-mail address or a name.
 *   <li>ACC-51 An identity belongs to one person, and a person has one at each provider.
 *   <li>ACC-52 Nobody comes on record by signing in. An identity that belongs to nobody is refused,
 *       until it is linked: by the signed-in person, with a link code from a system administrator,
 *       or by accepting an invitation with it.
 *   <li>ACC-53 A link code is told once and kept as a hash. It works once, for the person it was
 *       made for, until it expires or a newer one is made.
 *   <li>ACC-54 Each attempt to sign in has a state, a nonce and a proof key of its own, belongs to
 *       the browser that began it, counts once, and for ten minutes.
 *   <li>ACC-55 An ID token admits only with a signature by a key of the provider, by an algorithm
 *       that was agreed, and with the issuer, audience, authorised party, expiry and nonce that are
 *       expected.
 *   <li>ACC-56 Where a recent sign-in is asked for, the token must say when it was, and it must be
 *       recent; where levels of assurance are set, the token must name one of them.
 *   <li>ACC-57 A logout token of the provider ends the sessions it names, each token once.
 *   <li>ACC-58 A provider that is down or slow hinders nobody who signs in with a password.
 *   <li>ACC-59 A session that began through the provider ends when its identity is unlinked.
 * </ul>
 */
package org.quantock.domain.access.openid;
