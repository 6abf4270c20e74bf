package org.quantock.web.page.access.openid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.application.access.openid.SignInRefused;

class DestinationTest {

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "home",
        "javascript:alert(1)",
        "/home\r\nSet-Cookie: a=b",
        "/openid/sign-in",
        "/a b"
      })
  @DisplayName("after signing in nobody is sent to another site, or round in circles")
  void nobody_is_sent_to_another_site(String asked) {
    assertThat(Destination.of(asked)).isEqualTo("/home");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/report?id=1&part=2", "/audit?words=https://x"})
  void a_page_of_this_site_is_gone_on_to(String asked) {
    assertThat(Destination.of(asked)).isEqualTo(asked);
  }

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
