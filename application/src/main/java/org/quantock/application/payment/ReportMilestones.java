package org.quantock.application.payment;

import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.ReportMilestone;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;

/** Port to reporting and review: how far the report behind a payment is. */
public interface ReportMilestones {

  ReportMilestone of(Scheme scheme, PracticeCode practice, ReportingPeriod period);
}
