package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.ComponentBudget;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Money;

/** The money of a scheme as a file, a line for each component and one for all together. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class DownloadBudget {

  private Budgets budgets;
  private Schemes schemes;
  private Stamp stamp;

  protected DownloadBudget() {}

  @Inject
  public DownloadBudget(Budgets budgets, Schemes schemes, Stamp stamp) {
    this.budgets = budgets;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  @Export(kind = "scheme", file = "the file of the scheme's money")
  public ListEntitlements.File ask(SchemeCode code) {
    Scheme scheme = PaymentScope.scheme(schemes, code, stamp.actor());
    SchemeBudget budget = budgets.of(scheme);
    List<String> lines = new ArrayList<>();
    lines.add(
        PaymentCsv.line(
            "SCHEME",
            "DATE",
            "COMPONENT",
            "COMMITTED",
            "SHARES_NOT_KNOWN",
            "RELEASED",
            "WAITING",
            "HELD",
            "LEFT",
            "FORECAST_LOW",
            "FORECAST_LIKELY",
            "FORECAST_HIGH"));
    budget.rows().forEach(row -> lines.add(line(code, row)));
    lines.add(line(code, budget.total()));
    return new ListEntitlements.File(
        "%s-budget.csv".formatted(code),
        (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private String line(SchemeCode code, ComponentBudget row) {
    return PaymentCsv.line(
        code.value(),
        stamp.today().toString(),
        PaymentCsv.safe(row.name()),
        plain(row.committed()),
        Long.toString(row.open()),
        plain(row.released()),
        plain(row.waiting()),
        plain(row.held()),
        plain(row.left()),
        plain(row.low()),
        row.likely().map(DownloadBudget::plain).orElse(""),
        plain(row.high()));
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }
}
