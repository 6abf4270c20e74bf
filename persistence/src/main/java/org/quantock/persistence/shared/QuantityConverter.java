package org.quantock.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.quantock.domain.shared.Quantity;

/** Keeps {@link Quantity} as one numeric column. */
@Immutable
@Converter(autoApply = true)
public class QuantityConverter implements AttributeConverter<Quantity, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Quantity held) {
    return held == null ? null : held.value();
  }

  @Override
  public Quantity convertToEntityAttribute(BigDecimal column) {
    return column == null ? null : new Quantity(column);
  }
}
