package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PriorAchievement;
import org.quantock.domain.payment.PriorAchievements;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Problem;

/** Shows what an import of payments of the year before would add, change and refuse. */
@Query
@Requires(Permission.PREPARE_PAYMENT)
public class PreviewPriorAchievements {

  private PriorAchievements priors;
  private Schemes schemes;
  private PracticeFacts practices;
  private Stamp stamp;

  protected PreviewPriorAchievements() {}

  @Inject
  public PreviewPriorAchievements(
      PriorAchievements priors, Schemes schemes, PracticeFacts practices, Stamp stamp) {
    this.priors = priors;
    this.schemes = schemes;
    this.practices = practices;
    this.stamp = stamp;
  }

  /**
   * @param component code of a component that is advanced
   */
  public AmountPreview ask(SchemeCode code, String component, String content) {
    Scheme scheme = PaymentScope.own(schemes, code, stamp.actor());
    return preview(scheme, PriorScope.component(scheme, component), content, priors, practices);
  }

  static AmountPreview preview(
      Scheme scheme,
      PaymentComponent component,
      String content,
      PriorAchievements priors,
      PracticeFacts practices) {
    AmountFile file = AmountFile.read(content, "payments of the year before");
    FinancialYear year = PriorScope.year(scheme);
    Map<PracticeCode, PriorAchievement> before =
        priors.latest(scheme.code()).stream()
            .filter(each -> each.component().equals(component.code()))
            .collect(Collectors.toMap(PriorAchievement::practice, entry -> entry));
    Map<PracticeCode, String> names =
        practices.names(file.lines().stream().map(AmountFile.Line::practice).toList());
    List<AmountPreview.Row> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (AmountFile.Line line : file.lines()) {
      String name = names.get(line.practice());
      if (name == null) {
        file.unknown(line);
        continue;
      }
      if (line.yearPoints().isPresent()) {
        problems.add(
            new Problem(
                "line " + line.number(),
                "Line %d: points are not kept with a payment of the year before; leave them out."
                    .formatted(line.number())));
      }
      Optional<PriorAchievement> held = Optional.ofNullable(before.get(line.practice()));
      rows.add(
          new AmountPreview.Row(
              line.number(),
              line.practice(),
              name,
              held.map(PriorAchievement::amount),
              line.amount(),
              line.source(),
              Optional.empty(),
              held.map(
                      entry ->
                          entry.amount().equals(line.amount()) && entry.achievedIn().equals(year)
                              ? AmountPreview.Change.SAME
                              : AmountPreview.Change.CHANGED)
                  .orElse(AmountPreview.Change.NEW)));
    }
    problems.addAll(0, file.problems());
    return new AmountPreview(rows, problems);
  }
}
