package org.quantock.domain.payment.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.payment.dispute.SomeDispute.*;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.shared.InvalidInput;

/** DIS-12. */
class EvidenceFileTest {

  @ParameterizedTest
  @CsvSource({
    "letter.pdf, 255044462d312e37, PDF",
    "letter.PDF, 255044462d312e37, PDF",
    "screen.png, 89504e470d0a1a0a00, PNG",
    "scan.jpeg, ffd8ffe000, JPEG",
    "lists.csv, 612c62, CSV",
    "note.txt, c3a9, TEXT",
    "note.txt, e9, TEXT",
  })
  @DisplayName("DIS-12: these kinds are taken")
  void these_kinds_are_taken(String name, String hex, EvidenceKind kind) {
    EvidenceFile file = EvidenceFile.checked(name, HexFormat.of().parseHex(hex));

    assertThat(file.kind()).isEqualTo(kind);
    assertThat(file.content()).isEqualTo(HexFormat.of().parseHex(hex));
  }

  @ParameterizedTest
  @CsvSource({
    "letter.docx, 504b0304, kind that is not taken",
    "sheet.xlsx, 504b0304, kind that is not taken",
    "page.html, 3c68746d6c3e, kind that is not taken",
    "picture.svg, 3c7376673e, kind that is not taken",
    "run.exe, 4d5a, kind that is not taken",
    "noending, 4d5a, kind that is not taken",
    "letter.pdf, 3c68746d6c3e, is not a PDF document",
    "letter.pdf, 2550, is not a PDF document",
    "screen.png, ffd8ffe0, is not a PNG picture",
    "sheet.csv, 504b030400, is not plain text",
  })
  @DisplayName("DIS-12: other kinds are refused, whatever their name says")
  void other_kinds_are_refused(String name, String hex, String message) {
    assertThatThrownBy(() -> EvidenceFile.checked(name, HexFormat.of().parseHex(hex)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message)
        .hasMessageContaining(".pdf");
  }

  @Test
  @DisplayName("DIS-12: 5 MB and not one byte more")
  void five_megabytes_and_not_one_byte_more() {
    byte[] largest = new byte[EvidenceFile.LARGEST];
    java.util.Arrays.fill(largest, (byte) 'a');
    assertThat(EvidenceFile.checked("note.txt", largest).content()).hasSize(5_242_880);

    assertThatThrownBy(() -> EvidenceFile.checked("note.txt", new byte[EvidenceFile.LARGEST + 1]))
        .hasMessageContaining("5,242,881 bytes");
    assertThatThrownBy(() -> EvidenceFile.checked("note.txt", new byte[0]))
        .hasMessageContaining("not empty");
  }

  @Test
  @DisplayName("DIS-12: text with an NHS number is refused with its line")
  void text_with_an_nhs_number_is_refused() {
    byte[] text = "PATIENT,SEEN\nA,1\n9434765919,2\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> EvidenceFile.checked("seen.csv", text))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("NHS number");
  }

  @Test
  void a_name_is_kept_without_its_path_and_without_what_a_header_cannot_carry() {
    assertThat(EvidenceFile.checked("C:\\Temp\\my \"no\r\nte.txt", new byte[] {'a'}).name())
        .isEqualTo("my note.txt");
  }

  @Test
  @DisplayName("DIS-12: a stored file that is not what was attached is noticed")
  void a_changed_file_is_noticed() {
    Evidence evidence = raised().attach(file(), "List sizes", step(MANAGER));

    assertThat(evidence.verified(file().content())).isEqualTo(file().content());
    assertThatThrownBy(() -> evidence.verified(new byte[] {1}))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("DIS-12: a dispute has at most twenty files")
  void a_dispute_has_at_most_twenty_files() {
    Dispute dispute = raised();
    for (int i = 0; i < Dispute.MOST_FILES; i++) {
      dispute.attach(file(), "List sizes", step(MANAGER));
    }

    assertThatThrownBy(() -> dispute.attach(file(), "List sizes", step(MANAGER)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("at most 20 files");
    assertThat(dispute.evidence()).hasSize(20);
  }
}
