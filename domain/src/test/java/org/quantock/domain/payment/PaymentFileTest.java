package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaymentFileTest {

  @Test
  @DisplayName("PAY-9: the file has exact bytes and their checksum")
  void the_file_has_exact_bytes_and_their_checksum() {
    var file =
        new PaymentFile(
            PaymentRunId.fresh(),
            "run-1.csv",
            List.of("A,B", "1,£2"),
            SomeRun.act(SomeRun.PREPARER));

    assertThat(file.content()).isEqualTo("A,B\r\n1,£2\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(file.sha256())
        .isEqualTo("52114dff2d5bb07a51e9e3b215720384d6676b05b536ea2daa5a16723e32affe");
  }

  @Test
  @DisplayName("PAY-9: a long file is kept in pieces and comes back whole")
  void a_long_file_is_kept_in_pieces_and_comes_back_whole() {
    List<String> lines = java.util.Collections.nCopies(2_000, "0123456789012345678901234567890é");
    var file =
        new PaymentFile(PaymentRunId.fresh(), "long.csv", lines, SomeRun.act(SomeRun.PREPARER));

    assertThat(new String(file.content(), StandardCharsets.UTF_8))
        .isEqualTo(String.join("\r\n", lines) + "\r\n");
    assertThat(file.isWhole()).isTrue();
  }
}
