package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;

/** The baselines of a scheme that count now. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ListBaselines {

  private Baselines baselines;
  private Schemes schemes;
  private PracticeFacts practices;
  private Stamp stamp;

  protected ListBaselines() {}

  @Inject
  public ListBaselines(Baselines baselines, Schemes schemes, PracticeFacts practices, Stamp stamp) {
    this.baselines = baselines;
    this.schemes = schemes;
    this.practices = practices;
    this.stamp = stamp;
  }

  /**
   * @param entry 1 where it was never corrected
   */
  public record Row(
      PracticeCode practice,
      String name,
      Money amount,
      String referenceYear,
      String source,
      int entry) {}

  /** The years that a baseline of the scheme may rest on, the latest first. */
  public List<FinancialYear> referenceYears(SchemeCode scheme) {
    return ReferenceYear.choices(PaymentScope.scheme(schemes, scheme, stamp.actor()));
  }

  public List<Row> ask(SchemeCode scheme) {
    PaymentScope.scheme(schemes, scheme, stamp.actor());
    List<Baseline> latest = baselines.latest(scheme);
    Map<PracticeCode, String> names =
        practices.names(latest.stream().map(Baseline::practice).toList());
    return latest.stream()
        .map(
            entry ->
                new Row(
                    entry.practice(),
                    names.getOrDefault(entry.practice(), entry.practice().value()),
                    entry.amount(),
                    entry.referenceYear().toString(),
                    entry.source(),
                    entry.entry()))
        .toList();
  }
}
