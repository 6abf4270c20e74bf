package org.quantock.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.quantock.domain.shared.Percentage;

/** Keeps {@link Percentage} as one numeric column. */
@Immutable
@Converter(autoApply = true)
public class PercentageConverter implements AttributeConverter<Percentage, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Percentage held) {
    return held == null ? null : held.value();
  }

  @Override
  public Percentage convertToEntityAttribute(BigDecimal column) {
    return column == null ? null : new Percentage(column);
  }
}
