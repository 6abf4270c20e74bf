/**
 * Who may do what: people, the roles they hold at organisations, the permissions a role carries,
 * and the API tokens by which programs act for people.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>ACC-1 Nothing is permitted unless a role of the person carries the permission.
 *   <li>ACC-2 A person acts for one organisation at a time: their own, or another one where they
 *       hold a role and which they chose.
 *   <li>ACC-3 Demonstration accounts exist in demonstration mode only.
 *   <li>ACC-4 A person without a password cannot sign in.
 *   <li>ACC-5 A role must suit the kind of organisation that it is held at.
 *   <li>ACC-6 The text of an API token is told once, when it is made; only its hash is kept.
 *   <li>ACC-7 A token signs in the person who made it, with the permissions that person has now,
 *       until it expires, is revoked, or the person's account ends.
 *   <li>ACC-8 A token is revoked once, by its person or a system administrator, and stays on
 *       record.
 *   <li>ACC-9 A request that shows a token is answered by that token alone: a token that does not
 *       admit is refused, whoever is signed in besides.
 *   <li>ACC-10 A password has from 12 to 200 characters; nothing is asked of what they are.
 *   <li>ACC-11 A password that many people use, that repeats or follows the alphabet or the
 *       keyboard, or that is made of the person's names or the product's is refused.
 *   <li>ACC-12 Passwords are kept as hashes that hold their parameters; one made with less work
 *       than today's is made anew when its person signs in. An unknown user takes as long as a
 *       known one.
 *   <li>ACC-13 An e-mail address is one plain address, and the subject of a mail one line.
 *   <li>ACC-14 A mail waits in the outbox until the mail server took it. It is not sent twice: what
 *       nobody knows of goes again only when a person says so.
 *   <li>ACC-15 What a one-time link carries is 256 random bits; only its hash is kept, and neither
 *       the audit record nor the outbox holds it.
 *   <li>ACC-16 An account comes about by an invitation, whose newest link is accepted once, within
 *       its days and unless it was withdrawn, with a password or through the provider. The first
 *       administrator's is printed at the start.
 *   <li>ACC-17 A forgotten password is replaced once, by the newest link, within its minutes. Every
 *       session ends with it; the second factor stays. Who asks for an unknown account gets the
 *       same answer.
 *   <li>ACC-18 Who holds a role that decides, pays or manages people, at whatever organisation,
 *       shows a second factor, and so does who has set one up. Before it a session permits nothing.
 *   <li>ACC-19 A code and a recovery code work once; a code counts one step early or late.
 *   <li>ACC-20 Failures slow down the next attempts, by account and by address, with a longest
 *       delay; nobody is locked out.
 *   <li>ACC-22 A session ends after some minutes without a request, and after some hours in any
 *       case.
 *   <li>ACC-23 A session that was ended is dead at once, and so is that of an ended account. A
 *       person ends their own; a new password ends all others, a second factor taken away all.
 *   <li>ACC-24 What a person typed while their session had ended, or before a proof, is there again
 *       for them alone, on that page, once.
 *   <li>ACC-25 What moves money, gives access or changes how somebody signs in asks for a proof of
 *       who it is that is a few minutes old at most.
 *   <li>ACC-30 A person holds a role at an organisation from a day on, until a day or without an
 *       end. Permissions are those of the roles held on the business date at the organisation that
 *       the person acts for.
 *   <li>ACC-31 A role ends with a day or at once, by another person, and stays on record with who
 *       gave it and who ended it.
 *   <li>ACC-32 Nobody gives themselves a role, and nobody ends their own; what is taken in an
 *       emergency is apart.
 *   <li>ACC-33 A local administrator manages the people and roles of their own organisation alone,
 *       and gives no role that sees every organisation.
 *   <li>ACC-34 An account is ended by who manages the organisation it belongs to; its open roles
 *       end with it.
 *   <li>ACC-35 Reporter and signer, writer and decider, preparer and authoriser, reporter and
 *       reviewer are different people (REP-8, GOV-8, PAY-6, REV-4).
 *   <li>ACC-36 Two people of whom one gave the other a role that moves money do not count as two
 *       people for a payment run for 24 hours by the clock.
 *   <li>ACC-37 A declared interest blocks the decision at the moment it is taken (GOV-9, REV-3,
 *       DIS-7).
 *   <li>ACC-38 In an emergency a person who manages people takes a role, with a reason, for the
 *       configured hours; none that decides, pays or manages people. It ends by itself, is an audit
 *       entry of its own, shows on every page while it lasts, and is told to the auditors: by mail,
 *       on their home page, and on a list.
 *   <li>ACC-40 A token has a scope: permissions and organisations of the person who made it. It
 *       never does more than its scope, nor more than the person may now.
 *   <li>ACC-41 The API is open to tokens and to what is public, never to a session.
 *   <li>ACC-42 Every page and every method of the API names the permissions that open it; what
 *       names none is open to nobody.
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
 *   <li>ACC-66 Files are sent and fetched a few at a time, for one caller and in all; what is more
 *       waits outside.
 * </ul>
 */
package org.quantock.domain.access;
