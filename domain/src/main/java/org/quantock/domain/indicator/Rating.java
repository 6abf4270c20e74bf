package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.quantock.domain.shared.Percentage;

/**
 * One step of a scale of ratings.
 *
 * @param name as the reviewer chooses it: "Good"
 * @param share the share of the points that it earns
 */
@Embeddable
public record Rating(String name, Percentage share) {

  public Rating {
    Objects.requireNonNull(name);
    Objects.requireNonNull(share);
    name = name.strip();
  }
}
