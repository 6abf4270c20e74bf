package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.EntitlementCalculation;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.PaymentCalculation;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;

/** By the terms that govern the period and the days that the practice takes part (PAY-81). */
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
    Optional<Participation> participation = participations.of(scheme.code(), line.practice());
    Optional<PaymentComponent> component =
        PaymentCalculation.termsFor(scheme, line.period()).components().stream()
            .filter(each -> each.code().equals(line.component()))
            .findFirst();
    if (participation.isEmpty() || component.isEmpty()) {
      return new Due.Unknown(
          "The practice or the component “%s” is not in the scheme any more."
              .formatted(line.component()));
    }
    return EntitlementCalculation.of(
        scheme, component.get(), line.period(), participation.get(), figures);
  }
}
