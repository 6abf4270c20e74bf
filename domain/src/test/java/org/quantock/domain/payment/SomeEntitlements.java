package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.SomeParticipation;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;

/** Schemes and participations for tests of entitlement. */
public final class SomeEntitlements {

  private SomeEntitlements() {}

  /** The example scheme that pays by days. */
  public static Scheme byDays() {
    return published(
        SomeScheme.terms()
            .withRules(
                List.of(
                    new AppliedRule(
                        PaymentRule.PRO_RATA_BY_DAYS, "", null, null, true, "Assumed."))));
  }

  public static Scheme published(Terms terms) {
    Scheme scheme =
        new Scheme(
            new Scheme.Outline(
                SomeScheme.CODE,
                "Example Practice Quality Scheme",
                new OrganisationCode("QCC"),
                new OrganisationCode("QAT"),
                Optional.empty(),
                SomeScheme.published().indicatorSet(),
                SomeScheme.STARTS,
                SomeScheme.ENDS),
            terms,
            PersonId.fresh(),
            SomeScheme.AT);
    scheme.publish(LocalDate.of(2014, 6, 20));
    return scheme;
  }

  public static PaymentComponent component(Scheme scheme, String code) {
    return scheme.terms().components().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Joined on 1 July 2014 from that day on. */
  public static Participation joined(PracticeCode practice, LocalDate from) {
    Participation participation = SomeParticipation.offered(practice);
    participation.join(
        1,
        "Ann Manager",
        from,
        SomeScheme.STARTS,
        LocalDate.of(2014, 7, 1),
        SomeParticipation.manager(practice.value()),
        SomeParticipation.AT);
    return participation;
  }

  /** An entry for the protected amount of the example scheme. */
  public static EntitlementLine line(PracticeCode practice, int period, int entry, String amount) {
    return new EntitlementLine(
        EntitlementLineId.fresh(),
        SomeScheme.CODE,
        practice,
        "protected",
        period,
        entry,
        new Working(
            "A quarter of the protected amount",
            List.of(new Working.Input("Protected amount", "£100,000.00", "Made up")),
            List.of("A quarter: £" + amount),
            "Pounds are rounded half up to whole pence.",
            Money.of(amount)),
        entry == 1 ? "First worked out." : "Corrected.",
        Set.of(),
        new Act(PersonId.fresh(), SomeScheme.STARTS, SomeScheme.AT));
  }
}
