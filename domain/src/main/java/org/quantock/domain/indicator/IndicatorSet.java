package org.quantock.domain.indicator;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * The indicators of one framework year, for example QOF 2014-15 with 81 indicators and 559 points.
 * It is filled, published, and from then on never changes (IND-1).
 */
@Entity
public class IndicatorSet {

  @EmbeddedId private IndicatorSetCode code;
  private String title;
  private FinancialYear financialYear;
  private boolean published;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "indicator_set", nullable = false, updatable = false)
  @OrderColumn
  private List<Indicator> indicators = new ArrayList<>();

  @Version private int version;

  protected IndicatorSet() {}

  public IndicatorSet(IndicatorSetCode code, String title, FinancialYear financialYear) {
    var problems = new Problems();
    problems.text("title", "the title of the set", title, 100);
    problems.refuse();
    this.code = Objects.requireNonNull(code);
    this.title = title.strip();
    this.financialYear = Objects.requireNonNull(financialYear);
  }

  public void add(Indicator.Description indicator) {
    requireNotPublished();
    if (find(indicator.code()).isPresent()) {
      throw new RuleViolated(
          "indicator-twice", "%s is in the set %s already.".formatted(indicator.code(), code));
    }
    indicators.add(new Indicator(indicator));
  }

  public void publish() {
    requireNotPublished();
    if (indicators.isEmpty()) {
      throw new RuleViolated("indicator-set-empty", "%s has no indicators yet.".formatted(title));
    }
    this.published = true;
  }

  /** IND-22. Refuses to let a published set be discarded or replaced. */
  public void requireNotPublished() {
    if (published) {
      throw new RuleViolated(
          "indicator-set-published",
          "%s is published and cannot be changed; another year is another set.".formatted(title));
    }
  }

  /** In the order of the framework. */
  public List<Indicator> indicators() {
    return List.copyOf(indicators);
  }

  public Optional<Indicator> find(IndicatorCode indicator) {
    return indicators.stream().filter(each -> each.code().equals(indicator)).findFirst();
  }

  public Indicator indicator(IndicatorCode indicator) {
    return find(indicator)
        .orElseThrow(
            () -> new NotFound("There is no indicator %s in %s.".formatted(indicator, title)));
  }

  public Points totalPoints() {
    return indicators.stream().map(Indicator::points).reduce(Points.ZERO, Points::plus);
  }

  public IndicatorSetCode code() {
    return code;
  }

  public String title() {
    return title;
  }

  public FinancialYear financialYear() {
    return financialYear;
  }

  public boolean isPublished() {
    return published;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndicatorSet that && code().equals(that.code());
  }

  @Override
  public int hashCode() {
    return code().hashCode();
  }
}
