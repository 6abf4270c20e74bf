package org.quantock.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.quantock.domain.shared.Points;

/** Keeps {@link Points} as one numeric column. */
@Immutable
@Converter(autoApply = true)
public class PointsConverter implements AttributeConverter<Points, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Points held) {
    return held == null ? null : held.value();
  }

  @Override
  public Points convertToEntityAttribute(BigDecimal column) {
    return column == null ? null : new Points(column);
  }
}
