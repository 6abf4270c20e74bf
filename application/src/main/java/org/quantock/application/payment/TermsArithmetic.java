package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.PaymentCalculation;
import org.quantock.domain.scheme.Scheme;

/** By the terms that govern the period. */
@ApplicationScoped
public class TermsArithmetic implements EntitlementArithmetic {

  @Override
  public Due of(Scheme scheme, EntitlementLine line, Figures figures) {
    return PaymentCalculation.termsFor(scheme, line.period()).components().stream()
        .filter(component -> component.code().equals(line.component()))
        .findFirst()
        .map(
            component ->
                PaymentCalculation.due(scheme, component, line.period(), line.practice(), figures))
        .orElseGet(
            () ->
                new Due.Unknown(
                    "The terms have no component “%s” any more.".formatted(line.component())));
  }
}
