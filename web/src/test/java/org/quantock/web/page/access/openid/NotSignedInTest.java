package org.quantock.web.page.access.openid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quantock.application.access.openid.SignInRefused;

/** What somebody is told whom the provider did not sign in. */
class NotSignedInTest {

  @Test
  void every_reason_has_words_of_its_own_that_name_the_provider_once_begun() {
    for (SignInRefused.Reason reason : SignInRefused.Reason.values()) {
      NotSignedIn shown = NotSignedIn.of(reason);
      assertThat(NotSignedIn.read(shown.address().replace("/sign-in-refused?why=", "")))
          .isEqualTo(shown);
    }
    for (NotSignedIn each : NotSignedIn.values()) {
      assertThat(each.heading("keycloak")).matches("[A-Z].*").doesNotContain("%");
      assertThat(each.text("keycloak")).matches("[A-Z].*\\.").doesNotContain("%");
    }
    assertThat(NotSignedIn.read("<script>")).isEqualTo(NotSignedIn.NOT_PROVEN);
    assertThat(NotSignedIn.read(null)).isEqualTo(NotSignedIn.NOT_PROVEN);
  }
}
