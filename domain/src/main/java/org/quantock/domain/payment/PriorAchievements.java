package org.quantock.domain.payment;

import java.util.Collection;
import java.util.List;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/** The payments of the year before on record; entries are only added (PAY-95). */
public interface PriorAchievements {

  /** Keeps entries; refuses when another took its number at the same moment. */
  void add(Collection<PriorAchievement> entries);

  /** The entry that counts of every practice and component, by practice and component. */
  List<PriorAchievement> latest(SchemeCode scheme);

  /** All entries of a practice, by component, first to last. */
  List<PriorAchievement> history(SchemeCode scheme, PracticeCode practice);
}
