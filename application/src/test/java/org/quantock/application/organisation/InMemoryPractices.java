package org.quantock.application.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;

/** Practices for tests of use cases. */
public final class InMemoryPractices implements Practices {

  private final Map<PracticeCode, Practice> all = new TreeMap<>();
  private boolean broken;

  /** From now on nothing more can be stored, as where the database is gone. */
  public void breakDown() {
    broken = true;
  }

  @Override
  public void add(Practice practice) {
    if (all.putIfAbsent(practice.code(), practice) != null) {
      throw new IllegalStateException(practice.code() + " is there already");
    }
  }

  @Override
  public Optional<Practice> find(PracticeCode code) {
    return Optional.ofNullable(all.get(code));
  }

  @Override
  public Map<PracticeCode, Practice> findAll(Collection<PracticeCode> codes) {
    Map<PracticeCode, Practice> found = new HashMap<>(all);
    found.keySet().retainAll(codes);
    return found;
  }

  @Override
  public List<Practice> commissionedBy(OrganisationCode commissioner) {
    return all.values().stream()
        .filter(practice -> practice.commissioner().filter(commissioner::equals).isPresent())
        .toList();
  }

  @Override
  public List<PracticeCode> codes() {
    return List.copyOf(all.keySet());
  }

  @Override
  public void addAll(Collection<Practice> practices) {
    practices.forEach(this::add);
  }

  @Override
  public void addByCode(Collection<PracticeCode> codes) {
    codes.forEach(code -> add(Practice.knownByCode(code)));
  }

  @Override
  public void flush() {
    if (broken) {
      throw new IllegalStateException("broken for a test");
    }
  }
}
