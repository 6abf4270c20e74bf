package org.quantock.application.payment.dispute;

import java.util.Locale;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.Finding;
import org.quantock.domain.payment.dispute.MoneyEffect;

/** A finding with its money effect, for the audit record. */
final class FindingWords {

  private FindingWords() {}

  static String of(Finding finding, MoneyEffect effect) {
    return "%s, %s"
        .formatted(
            finding.title().toLowerCase(Locale.UK),
            effect.isNone() ? "no money effect" : effect.amount() + " more");
  }

  /** Of the outcome. */
  static String of(Dispute dispute) {
    return of(dispute.finding().orElseThrow(), dispute.effect().orElse(MoneyEffect.NONE));
  }

  /** What the practice gets on top and of what; null where that is nothing. */
  static String money(MoneyEffect effect) {
    return effect.isNone()
        ? null
        : "%s more of %s for period %d"
            .formatted(effect.amount(), effect.component(), effect.period());
  }

  /** What the outcome is settled by; null where it changes no money. */
  static String adjustment(Dispute dispute) {
    return dispute.effect().map(FindingWords::money).orElse(null);
  }
}
