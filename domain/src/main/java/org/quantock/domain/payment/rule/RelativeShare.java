package org.quantock.domain.payment.rule;

import java.util.List;
import org.quantock.domain.shared.RuleViolated;

/** How much more frequent a group of patients is in a practice than in England, exactly. */
final class RelativeShare {

  private RelativeShare() {}

  static Factor of(String title, Fact group, Fact list, Fact national) {
    if (group.exact().compareTo(list.exact()) > 0) {
      throw new RuleViolated(
          "group-above-list",
          "%s has %s patients, more than the list of %s; one of the two is wrong."
              .formatted(group.name(), group.shown(), list.shown()));
    }
    List<Fact> facts = List.of(group, list, national);
    if (group.figure().isZero()) {
      return new Factor(title, Exact.ZERO, "0", facts, "%s: no patients, so 0".formatted(title));
    }
    Exact value = group.exact().dividedBy(list.exact()).dividedBy(national.exact());
    String product =
        "(%s ÷ %s) ÷ (%s ÷ %s)"
            .formatted(
                group.shown(),
                list.shown(),
                Say.whole(national.figure().numerator()),
                Say.whole(national.figure().denominator()));
    return new Factor(
        title,
        value,
        product,
        facts,
        "%s: %s = %s (shown to 6 decimals, used in full)".formatted(title, product, value.shown()));
  }
}
