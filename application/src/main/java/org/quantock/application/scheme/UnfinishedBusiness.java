package org.quantock.application.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.quantock.domain.scheme.SchemeCode;

/** Everything that later features still have open in a scheme, added up (SCH-7). */
@ApplicationScoped
public class UnfinishedBusiness {

  private Iterable<OpenBusiness> all;

  protected UnfinishedBusiness() {}

  @Inject
  public UnfinishedBusiness(Instance<OpenBusiness> all) {
    this.all = all;
  }

  private UnfinishedBusiness(List<OpenBusiness> all) {
    this.all = all;
  }

  /** Of these alone. */
  static UnfinishedBusiness of(OpenBusiness... all) {
    return new UnfinishedBusiness(List.of(all));
  }

  public long count(SchemeCode scheme) {
    if (!all.iterator().hasNext()) {
      throw new IllegalStateException("No feature says whether payments are settled.");
    }
    long count = 0;
    for (OpenBusiness business : all) {
      count += business.count(scheme);
    }
    return count;
  }
}
