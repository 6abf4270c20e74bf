package org.quantock.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.shared.PersonId;

class SignInSessionTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final Duration IDLE = Duration.ofMinutes(20);
  private static final Duration ABSOLUTE = Duration.ofHours(12);

  @Test
  @DisplayName("ACC-22: a session ends after a time without a request, at the minute")
  void a_session_ends_after_a_time_without_a_request() {
    var session = new SignInSession(PersonId.fresh(), "192.0.2.7", "Browser", false, NOW);

    assertThat(session.isLive(NOW.plus(IDLE).minusSeconds(1), IDLE, ABSOLUTE)).isTrue();
    assertThat(session.isLive(NOW.plus(IDLE), IDLE, ABSOLUTE)).isFalse();
    assertThat(session.isLive(NOW.plus(ABSOLUTE), Duration.ofDays(9), ABSOLUTE)).isFalse();
    session.end(NOW);
    assertThat(session.isLive(NOW, IDLE, ABSOLUTE)).isFalse();
  }

  @Test
  void what_a_browser_says_of_itself_cannot_forge_a_line() {
    var session = new SignInSession(PersonId.fresh(), "x\ny", "B\r\n" + "z".repeat(500), true, NOW);

    assertThat(session.address()).isEqualTo("x y");
    assertThat(session.browser()).hasSize(200).startsWith("B zzz");
  }

  @Test
  @DisplayName("ACC-15: what a link carries is 256 random bits, and its hash says nothing of it")
  void what_a_link_carries_is_256_random_bits() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      texts.add(LinkText.fresh().reveal());
    }
    LinkText text = LinkText.fresh();

    assertThat(texts).hasSize(100).allMatch(each -> each.matches("[A-Za-z0-9_-]{43}"));
    assertThat(text.hash()).matches("[0-9a-f]{64}");
    assertThat(LinkText.read(text.reveal()).orElseThrow().hash()).isEqualTo(text.hash());
    assertThat("" + text).isEqualTo("…");
    assertThat(LinkText.read("short")).isEmpty();
    assertThat(LinkText.read(null)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-18: every role that decides, pays or manages people needs a second factor")
  void every_role_that_decides_or_pays_needs_a_second_factor(Role role) {
    Set<Role> without = Set.of(Role.CCG_AUTHOR, Role.LMC_OFFICER, Role.EVALUATOR, Role.AUDITOR);

    assertThat(role.needsSecondFactor()).isEqualTo(!without.contains(role));
  }

  @Test
  @DisplayName("ACC-20: delays grow with each failure, up to an end")
  void delays_grow_with_each_failure_up_to_an_end() {
    assertThat(Throttle.ACCOUNT.until(4, NOW)).isEqualTo(NOW);
    assertThat(Throttle.ACCOUNT.until(5, NOW)).isEqualTo(NOW.plusSeconds(1));
    assertThat(Throttle.ACCOUNT.until(8, NOW)).isEqualTo(NOW.plusSeconds(8));
    assertThat(Throttle.ACCOUNT.until(1_000_000, NOW)).isEqualTo(NOW.plusSeconds(60));
    assertThat(Throttle.ADDRESS.until(19, NOW)).isEqualTo(NOW);
    assertThat(Throttle.ADDRESS.until(1_000_000, NOW)).isEqualTo(NOW.plusSeconds(900));
  }
}
