package org.quantock.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

class AuditEntryTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2014, 10, 6);
  private static final Actor FRAN =
      new Actor(
          PersonId.fresh(),
          "Fran Combe",
          Set.of(Role.REVIEWER, Role.FINANCE),
          new OrganisationCode("QAT"));

  @Test
  @DisplayName("AUD-2, AUD-5: says who, in which roles, from where, when, what, before and after")
  void says_who_from_where_when_what_and_why() {
    AuditEntry entry =
        entry(
            Deed.done("SetPaycode", "scheme", "somerset-2014-15", "Set the paycode")
                .changing("paycode", "3001", "3002")
                .changing("component", "a", "a")
                .changing("note", null, "new")
                .changing("outcome", null, Outcome.REFUSED)
                .because(" The bank asked for it. "));

    assertThat(entry.recordedAt()).isEqualTo(NOW);
    assertThat(entry.businessDate()).isEqualTo(TODAY);
    assertThat(entry.roles()).isEqualTo("FINANCE, REVIEWER");
    assertThat(entry.address()).isEqualTo("192.0.2.7");
    assertThat(entry.request()).isEqualTo("E-0123456789AB");
    assertThat(entry.changes())
        .containsExactly(
            "paycode: 3001 → 3002", "note: nothing → new", "outcome: nothing → refused");
    assertThat(entry.reason()).isEqualTo("The bank asked for it.");
    assertThat(entry.outcome()).isEqualTo(Outcome.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\u2028b", "a\u0085b", "a\0b", "a\tb"})
  @DisplayName("AUD-6: what is in an entry cannot look like a second one")
  void texts_are_on_one_line(String typed) {
    AuditEntry entry =
        entry(Deed.done("X", "thing", typed, typed).changing(typed, typed, "c").because(typed));

    assertThat(entry.sentence()).isEqualTo("a b");
    assertThat(entry.subject()).isEqualTo("a b");
    assertThat(entry.reason()).isEqualTo("a b");
    assertThat(entry.changes()).containsExactly("a b: a b → c");
  }

  @Test
  @DisplayName("AUD-6: what is too long is cut, and never through a character of two halves")
  void what_is_too_long_is_cut() {
    String sentence = entry(Deed.done("X", "thing", "1", "x".repeat(998) + "😀😀")).sentence();

    assertThat(sentence).isEqualTo("x".repeat(998) + "…");
    assertThat(entry(Deed.done("X", "thing", "1", "x".repeat(1000))).sentence()).hasSize(1000);
  }

  @Test
  @DisplayName("AUD-7: the hash covers the one before and every field")
  void the_hash_covers_the_one_before_and_every_field() {
    Deed deed = Deed.done("X", "thing", "1", "Did it");
    ChainHead start = ChainHead.start("QAT");
    String hash = entry(deed).link(start).hash();

    assertThat(entry(deed).link(start).hash()).isEqualTo(hash).matches("[0-9a-f]{64}");
    assertThat(entry(deed).link(new ChainHead("QAT", 0, "1" + "0".repeat(63))).hash())
        .isNotEqualTo(hash);
    assertThat(entry(deed).link(new ChainHead("QAT", 1, start.hash())).hash()).isNotEqualTo(hash);
    assertThat(
            java.util.List.of(
                deed.because("why"),
                deed.changing("a", "1", "2"),
                Deed.refused("X", "thing", "1", "Did it"),
                Deed.done("Y", "thing", "1", "Did it"),
                Deed.done("X", "thingy", "1", "Did it"),
                Deed.done("X", "thing", "2", "Did it"),
                Deed.done("X", "thing", "1", "Did it.")))
        .allSatisfy(other -> assertThat(entry(other).link(start).hash()).isNotEqualTo(hash));
    assertThat(new AuditEntry(NOW, TODAY, FRAN, Origin.INSIDE, deed).link(start).hash())
        .as("from elsewhere")
        .isNotEqualTo(hash);
  }

  @Test
  @DisplayName("AUD-7: moving a word from one field to the next is another entry")
  void moving_a_word_between_fields_is_another_entry() {
    ChainHead start = ChainHead.start("QAT");

    assertThat(entry(Deed.done("X", "ab", "c", "d")).link(start).hash())
        .isNotEqualTo(entry(Deed.done("X", "a", "bc", "d")).link(start).hash());
  }

  @Test
  void is_linked_once_and_in_its_own_stream() {
    AuditEntry entry = entry(Deed.done("X", "thing", "1", "Did it"));

    assertThatThrownBy(() -> entry.link(ChainHead.start("Z99001")))
        .isInstanceOf(IllegalArgumentException.class);
    ChainHead head = entry.link(new ChainHead("QAT", 4, ChainLink.START));
    assertThat(head).isEqualTo(new ChainHead("QAT", 5, entry.hash()));
    assertThatThrownBy(() -> entry.link(head)).isInstanceOf(IllegalStateException.class);
  }

  private static AuditEntry entry(Deed deed) {
    return new AuditEntry(NOW, TODAY, FRAN, new Origin("192.0.2.7", "E-0123456789AB"), deed);
  }
}
