package org.quantock.web.page.access.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.access.openid.PendingSignIn;
import org.quantock.application.access.openid.Purpose;
import org.quantock.domain.access.openid.ProviderSessionId;

class OpenIdBrowserTest {

  private final FakeBrowser fake = new FakeBrowser();
  private final OpenIdBrowser browser = new OpenIdBrowser(fake.request("/"));

  @Test
  @DisplayName("ACC-54: an attempt is taken once, by its state, from the browser that began it")
  void an_attempt_is_taken_once_by_its_state_from_the_browser_that_began_it() {
    browser.begin(attempt("one"));
    browser.begin(attempt("two"));

    assertThat(new OpenIdBrowser(new FakeBrowser().request("/")).take("one")).isEmpty();
    assertThat(browser.take(null)).isEmpty();
    assertThat(browser.take("three")).isEmpty();
    assertThat(browser.take("one")).contains(attempt("one"));
    assertThat(browser.take("one")).isEmpty();
    assertThat(browser.take("two")).contains(attempt("two"));
  }

  @Test
  @DisplayName("ACC-54: of more than five attempts the oldest is forgotten")
  void of_more_than_five_attempts_the_oldest_is_forgotten() {
    for (int i = 1; i <= 6; i++) {
      browser.begin(attempt("state-" + i));
    }

    assertThat(browser.take("state-1")).isEmpty();
    assertThat(browser.take("state-2")).isPresent();
    assertThat(browser.take("state-6")).isPresent();
  }

  @Test
  void nothing_is_known_of_a_browser_without_a_session() {
    assertThat(browser.take("one")).isEmpty();
    assertThat(browser.vouched()).isEmpty();
    assertThat(browser.session()).isEmpty();
    browser.forgetVouched();

    ProviderSessionId id = ProviderSessionId.fresh();
    browser.signedIn(id);
    assertThat(browser.session()).contains(id);
  }

  private static PendingSignIn attempt(String state) {
    return new PendingSignIn(
        state,
        "nonce",
        "verifier",
        Purpose.SIGN_IN,
        null,
        "/home",
        Instant.parse("2026-11-26T09:00:00Z"));
  }
}
