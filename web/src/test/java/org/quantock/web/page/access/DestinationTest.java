package org.quantock.web.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://elsewhere.example/",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "javascript:alert(1)",
        "/home\r\nSet-Cookie: x=y",
        "/openid/sign-in",
        "/a b",
        "home"
      })
  void nobody_is_led_to_another_site(String next) {
    assertThat(Destination.of(next)).isEqualTo("/home");
  }

  @Test
  void an_address_of_this_site_is_kept_whole() {
    assertThat(Destination.of("/report?id=1&section=aim")).isEqualTo("/report?id=1&section=aim");
  }
}
