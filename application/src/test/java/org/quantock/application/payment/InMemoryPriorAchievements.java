package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PriorAchievement;
import org.quantock.domain.payment.PriorAchievements;
import org.quantock.domain.scheme.SchemeCode;

/** Payments of the year before in a list. */
public final class InMemoryPriorAchievements implements PriorAchievements {

  private final List<PriorAchievement> entries = new ArrayList<>();

  @Override
  public void add(Collection<PriorAchievement> added) {
    entries.addAll(added);
  }

  @Override
  public List<PriorAchievement> latest(SchemeCode scheme) {
    var latest = new TreeMap<String, PriorAchievement>();
    entries.stream()
        .filter(entry -> entry.scheme().equals(scheme))
        .forEach(entry -> latest.put(entry.practice() + "/" + entry.component(), entry));
    return List.copyOf(latest.values());
  }

  @Override
  public List<PriorAchievement> history(SchemeCode scheme, PracticeCode practice) {
    return entries.stream()
        .filter(entry -> entry.scheme().equals(scheme) && entry.practice().equals(practice))
        .sorted(
            Comparator.comparing(PriorAchievement::component)
                .thenComparing(PriorAchievement::entry))
        .toList();
  }
}
