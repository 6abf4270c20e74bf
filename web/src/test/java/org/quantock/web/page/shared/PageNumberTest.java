package org.quantock.web.page.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {"null, 1", "'', 1", "0, 1", "-1, 1", "x, 1", "99999999999, 1", "1, 1", "17, 17"})
  void whatever_is_no_page_number_is_the_first_page(String text, int page) {
    assertThat(PageNumber.read(text)).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "100, 1", "101, 2", "14357, 144"})
  void things_fill_as_many_pages_as_they_need(long things, int pages) {
    assertThat(PageNumber.pages(things, 100)).isEqualTo(pages);
  }
}
