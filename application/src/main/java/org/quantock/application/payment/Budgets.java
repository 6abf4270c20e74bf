package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.ComponentBudget;
import org.quantock.domain.payment.EntitlementPlan;
import org.quantock.domain.payment.EntitlementSum;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.Money;

/** Adds up the money of a scheme: committed, released, held and left (PAY-91). */
@ApplicationScoped
public class Budgets {

  private static final Money NONE = Money.ZERO;

  private PaymentQueries queries;
  private Entitlements entitlements;
  private Participations participations;

  protected Budgets() {}

  @Inject
  public Budgets(PaymentQueries queries, Entitlements entitlements, Participations participations) {
    this.queries = queries;
    this.entitlements = entitlements;
    this.participations = participations;
  }

  public SchemeBudget of(Scheme scheme) {
    List<Participation> taking =
        participations.of(scheme.code()).stream()
            .filter(participation -> !participation.spells().isEmpty())
            .toList();
    Map<String, ComponentTotals> totals =
        queries.totals(scheme.code()).stream()
            .collect(Collectors.toMap(ComponentTotals::component, each -> each));
    Map<String, EntitlementSum> sums =
        entitlements.sums(scheme.code()).stream()
            .collect(Collectors.toMap(EntitlementSum::component, each -> each));
    return new SchemeBudget(
        scheme.terms().components().stream()
            .map(
                component ->
                    budget(
                        scheme,
                        component,
                        taking,
                        totals.getOrDefault(
                            component.code(),
                            new ComponentTotals(component.code(), NONE, NONE, NONE)),
                        sums.getOrDefault(
                            component.code(), new EntitlementSum(component.code(), NONE, 0))))
            .toList());
  }

  private static ComponentBudget budget(
      Scheme scheme,
      PaymentComponent component,
      List<Participation> taking,
      ComponentTotals paid,
      EntitlementSum entitled) {
    long shares =
        taking.stream().mapToLong(part -> EntitlementPlan.shares(scheme, component, part)).sum();
    return new ComponentBudget(
        component.code(),
        component.name(),
        entitled.amount(),
        Math.max(0, shares - entitled.shares()),
        paid.released(),
        paid.waiting(),
        paid.held());
  }
}
