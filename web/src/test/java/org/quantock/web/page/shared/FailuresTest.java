package org.quantock.web.page.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/** What a person is told when work breaks off. */
class FailuresTest {

  static Stream<Throwable> lostRaces() {
    return Stream.of(
        new RuntimeException(new OptimisticLockException()),
        new RuntimeException(new PersistenceException(new SQLException("taken", "23505"))));
  }

  @ParameterizedTest
  @MethodSource("lostRaces")
  void who_comes_second_at_the_same_moment_is_told_so(Throwable thrown) {
    assertThat(Failures.refusal(thrown)).get().isInstanceOf(Stale.class);
  }

  @Test
  void a_refusal_is_found_behind_what_wraps_it() {
    var refusal = new RuleViolated("closed", "It is closed.");

    assertThat(Failures.refusal(new RuntimeException(refusal))).contains(refusal);
  }

  @Test
  void any_other_failure_is_ours() {
    assertThat(Failures.refusal(new RuntimeException(new SQLException("no table", "42P01"))))
        .isEmpty();
  }
}
