package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentCause;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;

/**
 * Records a correction by finance as an entry of its own; runs settle it (PAY-16). It is of a
 * practice that takes part or took part (PAY-98).
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class RecordAdjustment {

  private Adjustments adjustments;
  private PracticeFacts practices;
  private Participations participations;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected RecordAdjustment() {}

  @Inject
  public RecordAdjustment(
      Adjustments adjustments,
      PracticeFacts practices,
      Participations participations,
      Schemes schemes,
      Stamp stamp,
      AuditTrail audit) {
    this.adjustments = adjustments;
    this.practices = practices;
    this.participations = participations;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param component code of the component it is about
   * @param amount below zero where money is taken back
   * @param reason for the practice to read
   */
  public record Command(
      SchemeCode scheme,
      PracticeCode practice,
      String component,
      int period,
      Money amount,
      String reason) {}

  public AdjustmentId handle(Command command) {
    Scheme scheme = PaymentScope.own(schemes, command.scheme(), stamp.actor());
    check(command, scheme);
    var adjustment =
        new Adjustment(
            AdjustmentId.fresh(),
            command.scheme(),
            command.practice(),
            command.component(),
            command.period(),
            AdjustmentCause.CORRECTION,
            UUID.randomUUID(),
            command.reason(),
            new Working(
                "A correction by area team finance.",
                List.of(
                    new Working.Input(
                        "Correction", command.amount().toString(), stamp.actor().name())),
                List.of("Correction: " + command.amount()),
                "Nothing is rounded.",
                command.amount()),
            stamp.act());
    adjustments.add(adjustment);
    audit.record(
        Deed.done(
                RecordAdjustment.class,
                "adjustment",
                adjustment.id(),
                "Recorded an adjustment of %s for %s: %s"
                    .formatted(command.amount(), command.practice(), adjustment.reason()))
            .changing("component", null, component(scheme, command.component()))
            .changing("period", null, scheme.terms().period(command.period()).shortName())
            .because(adjustment.reason()));
    return adjustment.id();
  }

  private static String component(Scheme scheme, String code) {
    return scheme.terms().components().stream()
        .filter(each -> each.code().equals(code))
        .map(PaymentComponent::name)
        .findFirst()
        .orElse(code);
  }

  private void check(Command command, Scheme scheme) {
    if (practices.names(List.of(command.practice())).isEmpty()) {
      throw new InvalidInput(
          "practice", "There is no practice %s on record.".formatted(command.practice()));
    }
    if (participations
        .of(command.scheme(), command.practice())
        .filter(each -> !each.spells().isEmpty())
        .isEmpty()) {
      throw new InvalidInput(
          "practice",
          "%s has never taken part in %s, so there is nothing of it to adjust."
              .formatted(command.practice(), scheme.name()));
    }
    if (scheme.terms().components().stream()
        .noneMatch(each -> each.code().equals(command.component()))) {
      throw new InvalidInput("component", "Choose the component that it is about.");
    }
    if (scheme.terms().periods().stream().noneMatch(each -> each.number() == command.period())) {
      throw new InvalidInput("period", "Choose the period that it is about.");
    }
  }
}
