package org.quantock.domain.indicator;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.NotFound;

/** The reference values on record; versions are only added (IND-40). */
public interface ReferenceRegister {

  /** Keeps a version; refuses when another version took its number at the same moment. */
  void add(ReferenceValue value);

  Optional<ReferenceValue> find(ReferenceValueId id);

  /**
   * The version that counts.
   *
   * @param area {@link ReferenceValue#NO_AREA} where the kind has none
   */
  Optional<ReferenceValue> latest(ReferenceKind kind, String area, FinancialYear year);

  /** The versions that count in a year, by kind and area. */
  List<ReferenceValue> latest(FinancialYear year);

  /** The years that have any, in order. */
  List<FinancialYear> years();

  /** Every version, first to last. */
  List<ReferenceValue> history(ReferenceKind kind, String area, FinancialYear year);

  default ReferenceValue get(ReferenceValueId id) {
    return find(id).orElseThrow(() -> NotFound.of("reference value", id));
  }
}
