package org.quantock.web.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.ThreadCaller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/** Files go in and out a few at a time. */
class HeavyWorkFilterTest {

  private final ThreadCaller caller = new ThreadCaller();
  private final HeavyWorkFilter filter = new HeavyWorkFilter(caller, new HeavyWork(2, 3));

  @AfterEach
  void nobody_calls() {
    caller.end();
  }

  @Test
  @DisplayName("ACC-66: one caller has a few files at once, and a place again when one is done")
  void one_caller_has_a_few_files_at_once() throws Exception {
    caller.begin(person("Mo Alder"));
    SentRequest first = new SentRequest("GET", "/remittance-file");
    SentRequest second = new SentRequest("POST", "/api/imports/achievement");
    SentRequest third = new SentRequest("GET", "/remittance-file");
    SentRequest page = new SentRequest("GET", "/home");

    filter.doFilter(
        first.request(),
        first.response(),
        (a, b) ->
            filter.doFilter(
                second.request(),
                second.response(),
                (c, d) -> {
                  filter.doFilter(third.request(), third.response(), (e, f) -> third.status = 299);
                  filter.doFilter(page.request(), page.response(), (e, f) -> page.status = 299);
                }));

    assertThat(third.status).isEqualTo(429);
    assertThat(third.answered).containsEntry("Retry-After", "5");
    assertThat(page.status).as("pages are not counted").isEqualTo(299);
    SentRequest later = new SentRequest("GET", "/remittance-file");
    filter.doFilter(later.request(), later.response(), (a, b) -> later.status = 299);
    assertThat(later.status).isEqualTo(299);
  }

  @Test
  @DisplayName("ACC-66: a few files at once in all, whoever asks, and a program is told in its way")
  void a_few_files_at_once_in_all() throws Exception {
    SentRequest last = new SentRequest("GET", "/api/indicator-sets/qof-2014-15/points.csv");

    nested(3, last);

    assertThat(last.status).isEqualTo(429);
    assertThat(last.body()).contains("too-many-attempts", "when one of them is done");
  }

  @Test
  void a_place_is_free_again_after_a_failure() throws Exception {
    for (int i = 0; i < 5; i++) {
      SentRequest sent = new SentRequest("GET", "/audit-file");
      try {
        filter.doFilter(
            sent.request(),
            sent.response(),
            (a, b) -> {
              throw new IllegalStateException("broken");
            });
      } catch (IllegalStateException expected) {
        assertThat(sent.status).isEqualTo(200);
      }
    }
  }

  /** As many requests of different callers inside one another, and then the last one. */
  private void nested(int depth, SentRequest last) throws Exception {
    caller.begin(person("Person " + depth));
    SentRequest sent = depth == 0 ? last : new SentRequest("GET", "/budget-file");
    filter.doFilter(
        sent.request(),
        sent.response(),
        (a, b) -> {
          try {
            nested(depth - 1, last);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static Actor person(String name) {
    return new Actor(
        PersonId.fresh(), name, Set.of(Role.PRACTICE_MANAGER), new OrganisationCode("Z99001"));
  }
}
