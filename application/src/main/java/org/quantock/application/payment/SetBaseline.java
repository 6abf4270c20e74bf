package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.BaselineId;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.payment.YearPoints;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;

/** Enters or corrects the baseline of one practice: always a new entry (PAY-11). */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class SetBaseline {

  private Baselines baselines;
  private Schemes schemes;
  private PracticeFacts practices;
  private EntitlementBook book;
  private Stamp stamp;
  private AuditTrail audit;

  protected SetBaseline() {}

  @Inject
  public SetBaseline(
      Baselines baselines,
      Schemes schemes,
      PracticeFacts practices,
      EntitlementBook book,
      Stamp stamp,
      AuditTrail audit) {
    this.baselines = baselines;
    this.schemes = schemes;
    this.practices = practices;
    this.book = book;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param referenceYear the year in which the amount was achieved
   * @param yearPoints what the practice achieved on the whole of national QOF in that year
   * @param source where the amount comes from
   */
  public record Command(
      SchemeCode scheme,
      PracticeCode practice,
      FinancialYear referenceYear,
      Money amount,
      Optional<YearPoints> yearPoints,
      String source) {

    /** Without the points of the year. */
    public Command(
        SchemeCode scheme,
        PracticeCode practice,
        FinancialYear referenceYear,
        Money amount,
        String source) {
      this(scheme, practice, referenceYear, amount, Optional.empty(), source);
    }
  }

  public BaselineId handle(Command command) {
    Scheme scheme = PaymentScope.own(schemes, command.scheme(), stamp.actor());
    if (practices.names(List.of(command.practice())).isEmpty()) {
      throw NotFound.of("practice", command.practice());
    }
    ReferenceYear.check(command.referenceYear(), scheme);
    List<Baseline> history = baselines.history(command.scheme(), command.practice());
    int entry = history.size() + 1;
    var baseline =
        new Baseline(
            BaselineId.fresh(),
            command.scheme(),
            command.practice(),
            entry,
            command.referenceYear(),
            command.amount(),
            command.yearPoints().orElse(null),
            command.source(),
            stamp.act());
    baselines.add(baseline);
    book.follow(
        scheme, Map.of(command.practice(), BaselineCause.of(baseline)), baseline.recorded());
    audit.record(
        Deed.done(
                SetBaseline.class,
                "baseline",
                command.scheme() + "/" + command.practice(),
                "Set the baseline of %s to %s, achieved in %s (entry %d)"
                    .formatted(
                        command.practice(), command.amount(), command.referenceYear(), entry))
            .changing(
                "baseline",
                history.isEmpty() ? null : history.get(history.size() - 1).amount(),
                command.amount()));
    return baseline.id();
  }
}
