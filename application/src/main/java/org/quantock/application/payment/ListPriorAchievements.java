package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.PriorAchievement;
import org.quantock.domain.payment.PriorAchievements;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;

/** The payments of the year before that count, and the practices that lack one. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ListPriorAchievements {

  private PriorAchievements priors;
  private Participations participations;
  private Schemes schemes;
  private PracticeFacts practices;
  private Stamp stamp;

  protected ListPriorAchievements() {}

  @Inject
  public ListPriorAchievements(
      PriorAchievements priors,
      Participations participations,
      Schemes schemes,
      PracticeFacts practices,
      Stamp stamp) {
    this.priors = priors;
    this.participations = participations;
    this.schemes = schemes;
    this.practices = practices;
    this.stamp = stamp;
  }

  /** A component that is advanced. */
  public record Component(String code, String name) {}

  /**
   * @param entry 1 where it was never corrected
   */
  public record Row(
      PracticeCode practice,
      String name,
      String componentName,
      Money amount,
      String source,
      int entry,
      LocalDate recordedOn) {}

  /** A practice that takes part and has no payment on record for a component. */
  public record Missing(PracticeCode practice, String name, String componentName) {}

  /**
   * What the page shows.
   *
   * @param components those that are advanced; empty where the terms advance nothing
   * @param year the year before the one that is advanced
   * @param mayChange whether the person can enter them
   */
  public record Overview(
      SchemeCode scheme,
      String schemeName,
      FinancialYear year,
      List<Component> components,
      List<Row> rows,
      List<Missing> missing,
      boolean mayChange) {

    public Overview {
      components = List.copyOf(components);
      rows = List.copyOf(rows);
      missing = List.copyOf(missing);
    }
  }

  public Overview ask(SchemeCode code) {
    Scheme scheme = PaymentScope.scheme(schemes, code, stamp.actor());
    List<PaymentComponent> advanced = PriorScope.components(scheme);
    Map<String, String> names =
        scheme.terms().components().stream()
            .collect(Collectors.toMap(PaymentComponent::code, PaymentComponent::name));
    FinancialYear year = PriorScope.year(scheme);
    List<PriorAchievement> latest =
        priors.latest(code).stream().filter(each -> each.achievedIn().equals(year)).toList();
    List<PracticeCode> taking =
        participations.of(code).stream()
            .filter(each -> !each.spells().isEmpty())
            .map(Participation::practice)
            .sorted()
            .toList();
    Map<PracticeCode, String> practiceNames =
        practices.names(
            java.util.stream.Stream.concat(
                    taking.stream(), latest.stream().map(PriorAchievement::practice))
                .collect(Collectors.toSet()));
    Set<String> there =
        latest.stream()
            .map(each -> each.practice() + "/" + each.component())
            .collect(Collectors.toSet());
    return new Overview(
        code,
        scheme.name(),
        year,
        advanced.stream().map(each -> new Component(each.code(), each.name())).toList(),
        latest.stream()
            .map(
                each ->
                    new Row(
                        each.practice(),
                        practiceNames.getOrDefault(each.practice(), ""),
                        names.getOrDefault(each.component(), each.component()),
                        each.amount(),
                        each.source(),
                        each.entry(),
                        each.recorded().on()))
            .toList(),
        advanced.stream()
            .flatMap(
                component ->
                    taking.stream()
                        .filter(each -> !there.contains(each + "/" + component.code()))
                        .map(
                            each ->
                                new Missing(
                                    each, practiceNames.getOrDefault(each, ""), component.name())))
            .sorted(Comparator.comparing(Missing::practice))
            .toList(),
        stamp.actor().may(Permission.PREPARE_PAYMENT) && stamp.actor().isOf(scheme.areaTeam()));
  }
}
