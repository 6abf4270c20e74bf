package org.quantock.application.organisation;

import java.time.LocalDate;
import org.quantock.domain.organisation.ContractType;

/** One practice as listed; commissioner and locality are empty where they are not known. */
public record PracticeRow(
    String code,
    String name,
    ContractType contractType,
    String commissioner,
    String locality,
    LocalDate closed,
    boolean dormant,
    boolean madeUp) {}
