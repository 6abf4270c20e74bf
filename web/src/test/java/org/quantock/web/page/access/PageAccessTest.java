package org.quantock.web.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.Nobody;

class PageAccessTest {

  @Test
  void every_page_says_who_may_open_it_and_nothing_else_is_listed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/webapp"))) {
      Set<String> pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".xhtml"))
              .map(name -> name.replace(".xhtml", ""))
              .collect(Collectors.toSet());
      assertThat(PageAccess.pages()).isEqualTo(pages);
    }
  }

  @Test
  void a_page_that_is_not_listed_opens_for_nobody() {
    assertThat(PageAccess.opens("made-up", Nobody.NOBODY)).isFalse();
    assertThat(PageAccess.opens("sign-in", Nobody.NOBODY)).isTrue();
    assertThat(PageAccess.opens("home", Nobody.NOBODY)).isFalse();
  }
}
