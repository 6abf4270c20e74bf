package org.quantock.application.organisation;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.ListSize;

/**
 * One practice.
 *
 * @param commissioner code and, where it is on record, name of its CCG; empty where not known
 * @param open whether it is open on the business date
 * @param successor the code of the practice into which it was merged; empty where there is none
 * @param listSizes oldest first
 */
public record PracticeDetail(
    String code,
    String name,
    ContractType contractType,
    String commissioner,
    String locality,
    LocalDate opened,
    LocalDate closed,
    boolean dormant,
    boolean open,
    boolean madeUp,
    String successor,
    List<ListSize> listSizes) {}
