package org.quantock.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/** AUD-8. What SQL does to the record is tried on the databases themselves, in persistence. */
class ChainCheckTest {

  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

  private final List<AuditEntry> record = new ArrayList<>();
  private final Map<String, ChainHead> heads = new TreeMap<>();
  private Anchor anchor;

  @BeforeEach
  void five_entries_of_two_organisations_with_an_anchor_after_the_third() {
    write("QAT");
    write("Z99001");
    write("QAT");
    anchor = anchor();
    write("QAT");
    write("Z99001");
  }

  @Test
  @DisplayName("AUD-8: a record that nobody touched is whole")
  void a_record_that_nobody_touched_is_whole() {
    Verdict verdict = check();

    assertThat(verdict.isWhole()).isTrue();
    assertThat(verdict.first()).isEmpty();
    assertThat(verdict.sentence())
        .isEqualTo("The audit record is whole: 5 entries in 2 chains, compared with 1 anchors");
  }

  @Test
  @DisplayName("AUD-8: an entry that is gone is named")
  void an_entry_that_is_gone_is_named() {
    remove("QAT", 2);

    assertThat(check().breaks())
        .extracting(Break::kind, Break::entry)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Break.Kind.REMOVED, "QAT entry 2"));
  }

  @Test
  @DisplayName("AUD-8: an end that is cut off is found by the head, and by the anchor without it")
  void an_end_that_is_cut_off_is_found() {
    remove("QAT", 3);
    assertThat(check().first().orElseThrow().words())
        .isEqualTo("QAT entry 3 and what follows it up to 3 are cut off");

    remove("QAT", 2);
    heads.put("QAT", head("QAT", 1));
    Break found = check().first().orElseThrow();
    assertThat(found.kind()).isEqualTo(Break.Kind.TRUNCATED);
    assertThat(found.place()).isEqualTo(2);
  }

  @Test
  @DisplayName("AUD-8: a whole chain that is gone is found by the anchor")
  void a_whole_chain_that_is_gone_is_found() {
    record.removeIf(entry -> entry.stream().equals("Z99001"));
    heads.remove("Z99001");

    assertThat(check().first().orElseThrow().words())
        .isEqualTo("Z99001 entry 1 and what follows it up to 1 are cut off");
  }

  @Test
  @DisplayName("AUD-8: an entry behind the head is named as inserted")
  void an_entry_behind_the_head_is_named() {
    heads.put("Z99001", head("Z99001", 1));

    assertThat(check().first().orElseThrow().words())
        .isEqualTo("Z99001 entry 2 was inserted behind the end of its chain");
  }

  @Test
  @DisplayName("AUD-8: a chain that was written anew with its head differs from the anchor")
  void a_chain_that_was_written_anew_differs_from_the_anchor() {
    record.removeIf(entry -> entry.stream().equals("QAT"));
    heads.remove("QAT");
    write("QAT");
    write("QAT");
    write("QAT");

    Break found = check().first().orElseThrow();
    assertThat(found.kind()).isEqualTo(Break.Kind.REWRITTEN);
    assertThat(found.words()).startsWith("QAT was rewritten from one of the entries 1 to 2 on");
  }

  @Test
  @DisplayName("AUD-8: what others add while the record is read is no fault")
  void what_others_add_meanwhile_is_no_fault() {
    List<ChainHead> before = List.copyOf(heads.values());
    write("QAT");
    write("NEW");
    var check = new ChainCheck(before);
    sorted().forEach(check::read);

    assertThat(check.finish(List.copyOf(heads.values())).isWhole()).isTrue();
  }

  @Test
  @DisplayName("AUD-8: the first of several is the one that was recorded first")
  void the_first_of_several_is_the_one_that_was_recorded_first() {
    remove("Z99001", 1);
    remove("QAT", 2);

    assertThat(check().breaks()).extracting(Break::stream).containsExactly("QAT", "Z99001");
  }

  @Test
  @DisplayName("AUD-9: an anchor is read back, and one that was touched is not believed")
  void an_anchor_is_read_back_and_one_that_was_touched_is_not_believed() throws Exception {
    assertThat(Anchor.read(anchor.text())).isEqualTo(anchor);
    assertThat(anchor.text()).contains(anchor.checksum());
    assertThat(anchor.day()).isEqualTo(LocalDate.of(2026, 11, 22));

    for (String touched :
        List.of(
            "",
            anchor.text().replace("QAT 2", "QAT 1"),
            anchor.text().replace("time 2026", "time 2025"),
            anchor.text().substring(0, 100))) {
      assertThatThrownBy(() -> Anchor.read(touched)).isInstanceOf(Anchor.Damaged.class);
    }
    var check = new ChainCheck(List.copyOf(heads.values()));
    check.cannotCompareWith("anchor-2026-11-22.txt", "its checksum is wrong");
    sorted().forEach(check::read);
    Verdict verdict = check.finish(List.copyOf(heads.values()));
    assertThat(verdict.isWhole()).isFalse();
    assertThat(verdict.sentence()).contains("anchor-2026-11-22.txt (its checksum is wrong)");
  }

  private Verdict check() {
    var check = new ChainCheck(List.copyOf(heads.values()));
    check.compareWith(anchor);
    sorted().forEach(check::read);
    return check.finish(List.copyOf(heads.values()));
  }

  private List<AuditEntry> sorted() {
    return record.stream()
        .sorted(Comparator.comparing(AuditEntry::stream).thenComparing(AuditEntry::place))
        .toList();
  }

  private Anchor anchor() {
    return new Anchor(START.plusSeconds(record.size()), List.copyOf(heads.values()));
  }

  private ChainHead head(String stream, long place) {
    return record.stream()
        .filter(entry -> entry.stream().equals(stream) && entry.place() == place)
        .map(entry -> new ChainHead(stream, place, entry.hash()))
        .findFirst()
        .orElseThrow();
  }

  private void remove(String stream, long place) {
    assertThat(record.removeIf(entry -> entry.stream().equals(stream) && entry.place() == place))
        .isTrue();
  }

  private void write(String organisation) {
    var actor =
        new Actor(
            PersonId.fresh(), "Fran", Set.of(Role.FINANCE), new OrganisationCode(organisation));
    var entry =
        new AuditEntry(
            START.plusSeconds(record.size()),
            LocalDate.of(2014, 10, 6),
            actor,
            Origin.INSIDE,
            Deed.done("Write", "thing", record.size(), "Wrote"));
    ChainHead head = heads.getOrDefault(organisation, ChainHead.start(organisation));
    heads.put(organisation, entry.link(head));
    record.add(entry);
  }
}
