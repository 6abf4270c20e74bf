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
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.FinancialYear;

/** Shows what an import of baselines would add, change and refuse; nothing is stored. */
@Query
@Requires(Permission.PREPARE_PAYMENT)
public class PreviewBaselines {

  private Baselines baselines;
  private Schemes schemes;
  private PracticeFacts practices;
  private Stamp stamp;

  protected PreviewBaselines() {}

  @Inject
  public PreviewBaselines(
      Baselines baselines, Schemes schemes, PracticeFacts practices, Stamp stamp) {
    this.baselines = baselines;
    this.schemes = schemes;
    this.practices = practices;
    this.stamp = stamp;
  }

  public AmountPreview ask(SchemeCode scheme, FinancialYear referenceYear, String content) {
    PaymentScope.own(schemes, scheme, stamp.actor());
    return preview(scheme, referenceYear, content, baselines, practices);
  }

  static AmountPreview preview(
      SchemeCode scheme,
      FinancialYear referenceYear,
      String content,
      Baselines baselines,
      PracticeFacts practices) {
    AmountFile file = AmountFile.read(content, "baselines");
    Map<PracticeCode, Baseline> before =
        baselines.latest(scheme).stream()
            .collect(Collectors.toMap(Baseline::practice, entry -> entry));
    Map<PracticeCode, String> names =
        practices.names(file.lines().stream().map(AmountFile.Line::practice).toList());
    List<AmountPreview.Row> rows = new ArrayList<>();
    for (AmountFile.Line line : file.lines()) {
      String name = names.get(line.practice());
      if (name == null) {
        file.unknown(line);
        continue;
      }
      Optional<Baseline> held = Optional.ofNullable(before.get(line.practice()));
      AmountPreview.Change change =
          held.map(
                  entry ->
                      entry.amount().equals(line.amount())
                              && entry.referenceYear().equals(referenceYear)
                              && (line.yearPoints().isEmpty()
                                  || line.yearPoints().equals(entry.yearPoints()))
                          ? AmountPreview.Change.SAME
                          : AmountPreview.Change.CHANGED)
              .orElse(AmountPreview.Change.NEW);
      rows.add(
          new AmountPreview.Row(
              line.number(),
              line.practice(),
              name,
              held.map(Baseline::amount),
              line.amount(),
              line.source(),
              line.yearPoints().or(() -> held.flatMap(Baseline::yearPoints)),
              change));
    }
    return new AmountPreview(rows, file.problems());
  }
}
