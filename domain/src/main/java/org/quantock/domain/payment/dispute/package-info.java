/**
 * A practice questions one figure or decision: it says why, attaches evidence, and may ask its LMC
 * to look at that one case. The area team answers, the practice accepts or takes it to a panel of
 * people who had no part in it, and the outcome has its money effect.
 *
 * <p>Operations: raise, attach, remark, invite the LMC, end the invitation, answer, accept, take to
 * the panel, put down a decision, agree to it, withdraw.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>DIS-1 A dispute is about one figure or decision about the practice itself, kept as it stood
 *       when it was questioned.
 *   <li>DIS-2 About one thing there is one open dispute at a time.
 *   <li>DIS-3 A dispute is raised, answered, then accepted or taken to the panel and decided; until
 *       then it can be withdrawn. After that nothing more happens to it.
 *   <li>DIS-4 Only the practice raises, accepts, takes to the panel, withdraws and invites; only
 *       the area team of the scheme answers; only the panel decides.
 *   <li>DIS-5 Every turn has a day by which it is due, counted in working days when the turn begins
 *       and not moved afterwards. A day that passes is shown to both sides and decides nothing.
 *   <li>DIS-6 A practice sees its own disputes alone, an area team those of its own schemes, the
 *       LMC those that it is invited to while it is invited, the panel those that came to it, the
 *       auditor all. For everybody else a dispute does not exist. What the panel has put down is
 *       read by the panel and the auditor until it is decided.
 *   <li>DIS-7 Two people of the panel decide. Who had another part in the dispute, or in what it
 *       questions, or is of the practice, is not of the panel.
 *   <li>DIS-8 The second person agrees to exactly the decision that the first one put down.
 *   <li>DIS-9 A money effect names its component and period, takes nothing back, and there is none
 *       where the dispute is not upheld.
 *   <li>DIS-10 An outcome is final, and its money effect becomes one adjustment.
 *   <li>DIS-11 Nothing is edited: every step, remark and file is a new entry of the history.
 *   <li>DIS-12 Evidence is a PDF, a picture or plain text up to 5 MB; text is searched for what
 *       identifies a patient. It never changes; every reading is checked against its checksum.
 * </ul>
 */
package org.quantock.domain.payment.dispute;
