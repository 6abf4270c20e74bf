package org.quantock.application.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.ChainHead;

/** The audit record of tests, chained, in memory; entries are found by their subject alone. */
final class ListedEntries implements AuditLog, AuditQueries {

  final List<AuditEntry> entries = new ArrayList<>();
  private final Map<String, ChainHead> heads = new TreeMap<>();

  @Override
  public void add(AuditEntry entry) {
    ChainHead head = heads.getOrDefault(entry.stream(), ChainHead.start(entry.stream()));
    heads.put(entry.stream(), entry.link(head));
    entries.add(entry);
  }

  @Override
  public void addApart(AuditEntry entry) {
    add(entry);
  }

  @Override
  public List<AuditRow> found(AuditSearch search, int offset, int limit) {
    List<AuditRow> rows =
        new ArrayList<>(
            entries.stream()
                .filter(
                    entry -> search.subject().isEmpty() || entry.subject().equals(search.subject()))
                .map(AuditRow::of)
                .toList());
    Collections.reverse(rows);
    return rows.stream().skip(offset).limit(limit).toList();
  }

  @Override
  public long count(AuditSearch search) {
    return found(search, 0, Integer.MAX_VALUE).size();
  }

  @Override
  public Optional<AuditRow> find(long id) {
    return Optional.empty();
  }

  @Override
  public List<AuditRow> about(String subjectKind, String subject) {
    return entries.stream()
        .filter(entry -> entry.subjectKind().equals(subjectKind))
        .filter(entry -> entry.subject().equals(subject))
        .map(AuditRow::of)
        .toList();
  }

  @Override
  public Optional<AuditRow> newest(String action) {
    return entries.stream()
        .filter(entry -> entry.action().equals(action))
        .reduce((first, second) -> second)
        .map(AuditRow::of);
  }

  @Override
  public List<ChainHead> heads() {
    return List.copyOf(heads.values());
  }

  @Override
  public void each(Consumer<AuditEntry> reader) {
    entries.stream()
        .sorted(Comparator.comparing(AuditEntry::stream).thenComparing(AuditEntry::place))
        .forEach(reader);
  }
}
