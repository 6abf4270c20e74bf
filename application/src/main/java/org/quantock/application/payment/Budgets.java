package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.Money;

/** Adds up the money of a scheme. */
@ApplicationScoped
public class Budgets {

  private static final Money NONE = Money.ZERO;

  private PaymentQueries queries;
  private Baselines baselines;
  private Participations participations;

  protected Budgets() {}

  @Inject
  public Budgets(PaymentQueries queries, Baselines baselines, Participations participations) {
    this.queries = queries;
    this.baselines = baselines;
    this.participations = participations;
  }

  public SchemeBudget of(Scheme scheme) {
    Set<PracticeCode> taking =
        participations.of(scheme.code()).stream()
            .filter(participation -> !participation.spells().isEmpty())
            .map(Participation::practice)
            .collect(Collectors.toSet());
    Map<String, ComponentTotals> totals =
        queries.totals(scheme.code()).stream()
            .collect(Collectors.toMap(ComponentTotals::component, each -> each));
    return new SchemeBudget(
        scheme.terms().components().stream()
            .map(
                component -> {
                  ComponentTotals sums =
                      totals.getOrDefault(
                          component.code(),
                          new ComponentTotals(component.code(), NONE, NONE, NONE));
                  return new SchemeBudget.Row(
                      component.code(),
                      component.name(),
                      committed(scheme, component, taking),
                      sums.released(),
                      sums.waiting(),
                      sums.held());
                })
            .toList());
  }

  private Optional<Money> committed(
      Scheme scheme, PaymentComponent component, Set<PracticeCode> taking) {
    return switch (component.basis()) {
      case PROTECTED_AMOUNT ->
          Optional.of(
              baselines.latest(scheme.code()).stream()
                  .filter(entry -> taking.contains(entry.practice()))
                  .map(Baseline::amount)
                  .reduce(Money.ZERO, Money::plus));
      case FIXED ->
          Optional.of(
              new Money(component.rate().amount().multiply(BigDecimal.valueOf(taking.size()))));
      case PER_PATIENT, QOF_POINTS -> Optional.empty();
    };
  }
}
