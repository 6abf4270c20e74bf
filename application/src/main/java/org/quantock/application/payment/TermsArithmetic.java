package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.EntitlementCalculation;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.PaymentCalculation;
import org.quantock.domain.scheme.Scheme;

/** By the terms that govern the period, for the days on which the practice takes part. */
@ApplicationScoped
public class TermsArithmetic implements EntitlementArithmetic {

  private Participations participations;

  protected TermsArithmetic() {}

  @Inject
  public TermsArithmetic(Participations participations) {
    this.participations = participations;
  }

  @Override
  public Due of(Scheme scheme, EntitlementLine line, Figures figures) {
    return PaymentCalculation.termsFor(scheme, line.period()).components().stream()
        .filter(component -> component.code().equals(line.component()))
        .findFirst()
        .map(
            component ->
                EntitlementCalculation.of(
                    scheme,
                    component,
                    line.period(),
                    participations.of(scheme.code(), line.practice()).orElseThrow(),
                    figures))
        .orElseGet(
            () ->
                new Due.Unknown(
                    "The terms have no component “%s” any more.".formatted(line.component())));
  }
}
