package org.quantock.application.scheme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Schemes;

/** Schemes in memory, and their projections. */
public final class InMemorySchemes implements Schemes, SchemeQueries {

  private final Map<SchemeCode, Scheme> held = new TreeMap<>();

  @Override
  public void add(Scheme scheme) {
    if (held.putIfAbsent(scheme.code(), scheme) != null) {
      throw new IllegalStateException("two schemes " + scheme.code());
    }
  }

  @Override
  public Optional<Scheme> find(SchemeCode code) {
    return Optional.ofNullable(held.get(code));
  }

  @Override
  public List<Scheme> all() {
    return held.values().stream()
        .sorted(Comparator.comparing(Scheme::startsOn).reversed().thenComparing(Scheme::code))
        .toList();
  }

  @Override
  public List<SchemeRow> list(boolean withConfiguring) {
    return all().stream()
        .filter(scheme -> withConfiguring || scheme.state() != SchemeState.CONFIGURING)
        .map(
            scheme ->
                new SchemeRow(
                    scheme.code().value(),
                    scheme.name(),
                    scheme.commissioner().value(),
                    scheme.areaTeam().value(),
                    scheme.startsOn(),
                    scheme.endsOn(),
                    scheme.state()))
        .toList();
  }
}
