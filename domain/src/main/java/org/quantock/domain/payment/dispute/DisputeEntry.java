package org.quantock.domain.payment.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.Act;

/**
 * One step in the history of a dispute (DIS-11).
 *
 * @param organisation for whom the person acted
 * @param text the reasons or words; may be empty
 * @param finding of an answer or decision; null for other steps
 * @param effect of an answer or decision; null for other steps
 * @param dueOn the day by which the turn that begins with it is due; null where none begins
 */
@Embeddable
public record DisputeEntry(
    @Enumerated(EnumType.STRING) EntryKind kind,
    Act act,
    String personName,
    OrganisationCode organisation,
    String text,
    @Enumerated(EnumType.STRING) Finding finding,
    MoneyEffect effect,
    LocalDate dueOn) {}
