package org.quantock.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.quantock.domain.shared.Money;

/** Keeps {@link Money} as one numeric column. */
@Immutable
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Money held) {
    return held == null ? null : held.amount();
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal column) {
    return column == null ? null : new Money(column);
  }
}
