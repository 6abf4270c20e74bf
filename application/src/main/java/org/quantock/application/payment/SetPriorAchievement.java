package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PriorAchievement;
import org.quantock.domain.payment.PriorAchievementId;
import org.quantock.domain.payment.PriorAchievements;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;

/**
 * Enters or corrects what one practice was paid the year before: always a new entry (PAY-95). Runs
 * advance by it from now on; what they paid already stays.
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class SetPriorAchievement {

  private PriorAchievements priors;
  private Schemes schemes;
  private PracticeFacts practices;
  private Stamp stamp;
  private AuditTrail audit;

  protected SetPriorAchievement() {}

  @Inject
  public SetPriorAchievement(
      PriorAchievements priors,
      Schemes schemes,
      PracticeFacts practices,
      Stamp stamp,
      AuditTrail audit) {
    this.priors = priors;
    this.schemes = schemes;
    this.practices = practices;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param component code of a component that is advanced
   * @param source where the amount comes from
   */
  public record Command(
      SchemeCode scheme, PracticeCode practice, String component, Money amount, String source) {}

  public PriorAchievementId handle(Command command) {
    Scheme scheme = PaymentScope.own(schemes, command.scheme(), stamp.actor());
    PaymentComponent component = PriorScope.component(scheme, command.component());
    if (practices.names(List.of(command.practice())).isEmpty()) {
      throw new InvalidInput(
          "practice", "There is no practice %s on record.".formatted(command.practice()));
    }
    List<PriorAchievement> history =
        priors.history(command.scheme(), command.practice()).stream()
            .filter(each -> each.component().equals(component.code()))
            .toList();
    Optional<PriorAchievement> before =
        history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    int entry = history.size() + 1;
    var prior =
        new PriorAchievement(
            PriorAchievementId.fresh(),
            command.scheme(),
            command.practice(),
            component.code(),
            PriorScope.year(scheme),
            entry,
            command.amount(),
            command.source(),
            stamp.act());
    priors.add(List.of(prior));
    audit.record(
        Deed.done(
                SetPriorAchievement.class,
                "prior-achievement",
                command.scheme() + "/" + command.practice(),
                "Set the achievement payment of %s for %s of %s to %s (entry %d)"
                    .formatted(
                        prior.achievedIn(),
                        component.name(),
                        command.practice(),
                        command.amount(),
                        entry))
            .changing(
                "achievement payment",
                before.map(PriorAchievement::amount).orElse(null),
                prior.amount())
            .changing("source", before.map(PriorAchievement::source).orElse(null), prior.source()));
    return prior.id();
  }
}
