package org.quantock.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.quantock.domain.shared.FinancialYear;

/** Keeps a {@link FinancialYear} as the calendar year it begins in. */
@Immutable
@Converter(autoApply = true)
public class FinancialYearConverter implements AttributeConverter<FinancialYear, Integer> {

  @Override
  public Integer convertToDatabaseColumn(FinancialYear held) {
    return held == null ? null : held.startYear();
  }

  @Override
  public FinancialYear convertToEntityAttribute(Integer column) {
    return column == null ? null : new FinancialYear(column);
  }
}
