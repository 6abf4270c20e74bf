package org.quantock.application.payment;

import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.scheme.Scheme;

/** Works an entitlement on record out again, by given facts. */
public interface EntitlementArithmetic {

  Due of(Scheme scheme, EntitlementLine line, Figures figures);
}
