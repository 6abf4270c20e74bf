package org.quantock.web.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecondFactorImagePageTest {

  @Test
  void the_qr_code_is_one_path_on_white_with_a_quiet_margin() {
    String svg =
        SecondFactorImagePage.svg(
            "otpauth://totp/Quantock:mo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Quantock");

    assertThat(svg).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 45 45\"");
    // The corner of a finder pattern: seven dark modules, then a light one.
    assertThat(svg).contains("M4,4h1v1h-1z", "M10,4h1v1h-1z").doesNotContain("M11,4h");
    assertThat(svg).doesNotContain("M3,", "script", "style", "secret");
  }
}
