package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.EntitlementPlan;
import org.quantock.domain.payment.EntitlementPlan.Item;
import org.quantock.domain.payment.EntitlementPlan.Kind;
import org.quantock.domain.payment.PaidEntry;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Money;

/** The entitlements of a scheme, practice by practice, on the page and as a file. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ListEntitlements {

  private EntitlementBook book;
  private PaymentLines lines;
  private PracticeFacts practices;
  private Schemes schemes;
  private Stamp stamp;

  protected ListEntitlements() {}

  @Inject
  public ListEntitlements(
      EntitlementBook book,
      PaymentLines lines,
      PracticeFacts practices,
      Schemes schemes,
      Stamp stamp) {
    this.book = book;
    this.lines = lines;
    this.practices = practices;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /**
   * One practice.
   *
   * @param missing what cannot be worked out yet, each sentence once
   * @param notRecorded how many shares are known and have no entry yet
   * @param differing how many shares would differ from their entry
   */
  public record Row(
      PracticeCode practice,
      String name,
      EntitlementView.Sums sums,
      List<String> missing,
      long notRecorded,
      long differing) {

    public Row {
      missing = List.copyOf(missing);
    }
  }

  /**
   * @param mayWorkOut whether the person can work out and accept entitlements
   */
  public record Overview(
      SchemeCode scheme,
      String schemeName,
      List<Row> rows,
      EntitlementView.Sums sums,
      boolean mayWorkOut) {

    public Overview {
      rows = List.copyOf(rows);
    }

    /** How many shares of all practices are known and have no entry yet. */
    public long notRecorded() {
      return rows.stream().mapToLong(Row::notRecorded).sum();
    }

    public long differing() {
      return rows.stream().mapToLong(Row::differing).sum();
    }
  }

  /** A file to download. */
  public record File(String name, byte[] content) {}

  public Overview ask(SchemeCode code) {
    Scheme scheme = PaymentScope.scheme(schemes, code, stamp.actor());
    List<EntitlementPlan> plans = plans(scheme);
    Map<PracticeCode, String> names = names(plans);
    Map<String, Money[]> paid = paid(scheme, plans);
    List<Row> rows =
        plans.stream()
            .map(
                plan -> {
                  PracticeCode practice = plan.items().get(0).practice();
                  return new Row(
                      practice,
                      names.getOrDefault(practice, ""),
                      plan.items().stream()
                          .map(item -> sums(item, paid))
                          .reduce(EntitlementView.Sums.NONE, EntitlementView.Sums::plus),
                      plan.of(Kind.UNKNOWN).stream().map(Item::missing).distinct().toList(),
                      plan.of(Kind.FIRST).size(),
                      plan.of(Kind.DIFFERS).size());
                })
            .toList();
    return new Overview(
        code,
        scheme.name(),
        rows,
        rows.stream().map(Row::sums).reduce(EntitlementView.Sums.NONE, EntitlementView.Sums::plus),
        stamp.actor().may(Permission.PREPARE_PAYMENT) && stamp.actor().isOf(scheme.areaTeam()));
  }

  /** The same as CSV, a line for each practice, component and period. */
  @Export(kind = "scheme", file = "the file of entitlements")
  public File file(SchemeCode code) {
    Scheme scheme = PaymentScope.scheme(schemes, code, stamp.actor());
    List<EntitlementPlan> plans = plans(scheme);
    Map<PracticeCode, String> names = names(plans);
    Map<String, Money[]> paid = paid(scheme, plans);
    List<String> lines = new ArrayList<>();
    lines.add(
        PaymentCsv.line(
            "SCHEME",
            "PRACTICE_CODE",
            "PRACTICE_NAME",
            "COMPONENT",
            "PERIOD",
            "ENTRY",
            "AMOUNT",
            "RELEASED",
            "HELD",
            "TO_COME",
            "CAUSE",
            "WORKING"));
    for (EntitlementPlan plan : plans) {
      for (Item item : plan.items()) {
        EntitlementView.Sums sums = sums(item, paid);
        boolean known = item.amount().isPresent();
        lines.add(
            PaymentCsv.line(
                code.value(),
                item.practice().value(),
                PaymentCsv.safe(names.getOrDefault(item.practice(), "")),
                PaymentCsv.safe(item.component().name()),
                Integer.toString(item.period().number()),
                item.standing().isPresent() ? Integer.toString(item.entry()) : "",
                known ? plain(sums.entitled()) : "",
                plain(sums.released()),
                plain(sums.held()),
                known ? plain(sums.toCome()) : "",
                PaymentCsv.safe(item.standing().map(EntitlementLine::cause).orElse(item.missing())),
                PaymentCsv.safe(
                    item.working().map(working -> String.join("; ", working.steps())).orElse(""))));
      }
    }
    return new File(
        "%s-entitlements.csv".formatted(code),
        (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }

  private List<EntitlementPlan> plans(Scheme scheme) {
    return book.plan(scheme).stream().filter(plan -> !plan.items().isEmpty()).toList();
  }

  private Map<PracticeCode, String> names(List<EntitlementPlan> plans) {
    return practices.names(plans.stream().map(plan -> plan.items().get(0).practice()).toList());
  }

  /** By share: what was decided about, and what is released of it. */
  private Map<String, Money[]> paid(Scheme scheme, List<EntitlementPlan> plans) {
    Map<String, Money[]> paid = new HashMap<>();
    Map<String, List<PaidEntry>> byShare =
        lines
            .entries(
                scheme.code(), plans.stream().map(plan -> plan.items().get(0).practice()).toList())
            .stream()
            .filter(each -> !each.kind().isAboutAdvances())
            .collect(
                Collectors.groupingBy(
                    each -> key(each.practice(), each.component(), each.period())));
    byShare.forEach(
        (share, payments) ->
            paid.put(
                share,
                new Money[] {
                  payments.stream()
                      .filter(each -> each.adjusts().isEmpty())
                      .map(PaidEntry::due)
                      .reduce(Money.ZERO, Money::plus),
                  payments.stream().map(PaidEntry::released).reduce(Money.ZERO, Money::plus)
                }));
    return paid;
  }

  private static EntitlementView.Sums sums(Item item, Map<String, Money[]> paid) {
    Money[] found =
        paid.getOrDefault(
            key(item.practice(), item.component().code(), item.period().number()),
            new Money[] {Money.ZERO, Money.ZERO});
    Money released = found[1];
    Money held = found[0].minus(released).isNegative() ? Money.ZERO : found[0].minus(released);
    return new EntitlementView.Sums(
        item.amount().orElse(Money.ZERO),
        released,
        held,
        item.amount().map(all -> all.minus(released).minus(held)).orElse(Money.ZERO),
        item.amount().isEmpty() ? 1 : 0);
  }

  private static String key(PracticeCode practice, String component, int period) {
    return practice + "/" + component + "/" + period;
  }
}
