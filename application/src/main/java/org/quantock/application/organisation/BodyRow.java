package org.quantock.application.organisation;

import org.quantock.domain.organisation.BodyKind;

/** One body as listed. */
public record BodyRow(String code, String name, BodyKind kind, boolean madeUp) {}
