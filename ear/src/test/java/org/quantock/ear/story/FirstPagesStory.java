package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The system is up: it says that it is ready, has a first page, and answers an unknown address with
 * a page of its own.
 */
public class FirstPagesStory implements Story {

  @Override
  public void play(Visitor.Factory visitors) {
    try (Visitor visitor = visitors.visitor("public")) {
      visitor.open("/health/ready");
      assertThat(visitor.status()).isEqualTo(200);
      assertThat(visitor.text()).contains("\"UP\"");

      visitor.open("/");
      assertThat(visitor.status()).isEqualTo(200);
      assertThat(visitor.title()).contains("Quantock");

      visitor.open("/no-such-page");
      assertThat(visitor.status()).isEqualTo(404);
      assertThat(visitor.heading()).isEqualTo("Page not found");
    }
  }
}
