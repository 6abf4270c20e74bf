package org.quantock.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.organisation.ImportKind.LIST_SIZES;
import static org.quantock.domain.organisation.ImportKind.PRACTICE_REGISTER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.application.shared.FixedCaller;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportState;
import org.quantock.domain.organisation.LineOutcome;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeClosed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.RuleViolated;

class ImportOrganisationsTest {

  private final ImportDesk desk = new ImportDesk();

  private Practice practice(String code) {
    return desk.practices.get(new PracticeCode(code));
  }

  @ParameterizedTest
  @DisplayName("ORG-4, ORG-6")
  @ValueSource(strings = {"register-utf8.csv", "register-latin1.csv"})
  void the_practice_register_is_previewed_then_imported_in_either_encoding(String name) {
    ImportId file = desk.upload(PRACTICE_REGISTER, name);

    assertThat(desk.view().ask(file).counts()).isEqualTo(new ImportCounts(4, 0, 0, 3, 0));
    assertThat(desk.practices.codes()).isEmpty();
    assertThat(desk.lines(file, LineOutcome.ADDED))
        .contains(
            "1 L99001: EXAMPLE, WITH A COMMA, commissioner 11X, opened 1 Apr 1974",
            "2 L99002: SURGERY THAT CLOSED, commissioner 11X, opened 1 Apr 1974, closed 30 Sept 2014");
    assertThat(desk.lines(file, LineOutcome.SKIPPED))
        .containsExactly(
            "4 GUE040: Prescribing setting 0, and not the code of a GP practice in England (services and islands have other codes)",
            "5 Y99004: Prescribing setting 9: not a GP practice",
            "6 L99005: Proposed practice: imported once it has opened");

    desk.confirm(file);
    assertThat(desk.waiting).containsExactly(file);
    assertThat(desk.practices.codes()).isEmpty();
    desk.run(file);

    assertThat(desk.view().ask(file).state()).isEqualTo(ImportState.IMPORTED);
    assertThat(desk.view().ask(file).done()).isEqualTo(4);
    assertThat(desk.practices.codes()).hasSize(4);
    assertThat(practice("L99002").closed()).contains(LocalDate.of(2014, 9, 30));
    assertThat(practice("L99003").isDormant()).isTrue();
    assertThat(practice("L99006").name()).isEqualTo("CAFÉ SURGERY");
    assertThat(desk.imports.content(file).length()).isZero();
  }

  @Test
  @DisplayName("ORG-4")
  void a_second_import_shows_what_changed_from_old_to_new() {
    desk.imported(PRACTICE_REGISTER, "register-utf8.csv");
    practice("L99001").holdContract(org.quantock.domain.organisation.ContractType.GMS);
    String changed =
        new String(ImportDesk.file("register-utf8.csv"), StandardCharsets.UTF_8)
            .replace("DORMANT SURGERY", "WAKING SURGERY")
            .replace("\"20140930\",\"C\"", "\"20141231\",\"C\"");
    ImportId file =
        desk.upload(PRACTICE_REGISTER, "new.csv", changed.getBytes(StandardCharsets.UTF_8));

    assertThat(desk.view().ask(file).counts()).isEqualTo(new ImportCounts(0, 2, 2, 3, 0));
    assertThat(desk.lines(file, LineOutcome.CHANGED))
        .containsExactly(
            "2 L99002: closed: 30 Sept 2014 → 31 Dec 2014",
            "3 L99003: name: DORMANT SURGERY → WAKING SURGERY");
    desk.confirm(file);
    desk.run(file);

    assertThat(practice("L99003").name()).isEqualTo("WAKING SURGERY");
    assertThat(desk.closed.fired)
        .containsExactly(
            new PracticeClosed(new PracticeCode("L99002"), LocalDate.of(2014, 12, 31)));
    assertThat(practice("L99001").contractType().title()).isEqualTo("GMS");
  }

  @Test
  @DisplayName("ORG-5")
  void a_refused_line_says_where_and_what_is_allowed_and_blocks_the_whole_file() {
    ImportId file = desk.upload(PRACTICE_REGISTER, "register-refused.csv");

    assertThat(desk.refusals(file))
        .containsExactly(
            "2 [1 organisation code=GUE040] A practice code has one capital letter and five digits, for example A81001.",
            "3 [1 organisation code=L99001] Line 1 has this code already; a code comes once.",
            "4 [11 open date=19740431] Enter a date that exists, as 20140701, or nothing.",
            "5 [12 close date=20130401] The closing date must not lie before the opening date.",
            "6 [2 name=] Enter the name of the practice.",
            "7 [12 close date=] A closed practice must have its closing date.",
            "8 [13 status=X] The status is A (active), C (closed), D (dormant) or P (proposed).",
            "9 [=] The line has 2 columns; it must have 27.");
    assertThat(desk.view().ask(file).state()).isEqualTo(ImportState.REFUSED);
    assertThatThrownBy(() -> desk.confirm(file))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("8 of its lines are refused");
    assertThat(desk.practices.codes()).isEmpty();
  }

  @Test
  @DisplayName("ORG-7")
  void a_made_up_practice_is_never_changed() {
    desk.practices.add(
        Practice.madeUp(
            new PracticeCode("L99001"),
            new Practice.RegisterEntry("Made up", null, null, null, false)));
    ImportId file = desk.upload(PRACTICE_REGISTER, "register-utf8.csv");

    assertThat(desk.refusals(file)).singleElement().asString().contains("made-up practice");
  }

  @Test
  @DisplayName("ORG-5")
  void nothing_is_imported_when_the_record_changed_since_the_preview() {
    ImportId first = desk.upload(PRACTICE_REGISTER, "register-utf8.csv");
    ImportId second = desk.upload(PRACTICE_REGISTER, "register-latin1.csv");
    desk.confirm(first);
    desk.run(first);
    desk.confirm(second);

    assertThatThrownBy(() -> desk.run(second))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("The record has changed since register-latin1.csv was uploaded");
  }

  @Test
  @DisplayName("ORG-5")
  void an_import_that_fails_in_the_background_says_why_on_its_page() {
    ImportId first = desk.upload(PRACTICE_REGISTER, "register-utf8.csv");
    ImportId second = desk.upload(PRACTICE_REGISTER, "register-latin1.csv");
    desk.confirm(first);
    desk.runInBackground(first);
    desk.confirm(second);
    desk.runInBackground(second);

    assertThat(desk.view().ask(first).state()).isEqualTo(ImportState.IMPORTED);
    assertThat(desk.view().ask(second).state()).isEqualTo(ImportState.FAILED);
    assertThat(desk.view().ask(second).failure()).contains("Nothing was imported; upload");
  }

  @Test
  @DisplayName("ORG-5")
  void an_unexpected_error_in_the_background_ends_on_record_with_a_reference() {
    ImportId file = desk.upload(PRACTICE_REGISTER, "register-utf8.csv");
    desk.confirm(file);
    desk.practices.breakDown();
    desk.runInBackground(file);

    assertThat(desk.view().ask(file).state()).isEqualTo(ImportState.FAILED);
    assertThat(desk.view().ask(file).failure())
        .matches("Something unexpected went wrong. Nothing was imported. Reference: [0-9a-f]{8}");
  }

  @Test
  void a_file_that_changes_nothing_cannot_be_imported() {
    desk.imported(PRACTICE_REGISTER, "register-utf8.csv");
    ImportId again = desk.upload(PRACTICE_REGISTER, "register-utf8.csv");

    assertThat(desk.view().ask(again).mayBeConfirmed()).isFalse();
    assertThatThrownBy(() -> desk.confirm(again)).hasMessageContaining("would change nothing");
  }

  @Test
  void list_sizes_are_added_changed_and_left_alone_line_by_line() {
    desk.imported(PRACTICE_REGISTER, "register-utf8.csv");
    desk.imported(LIST_SIZES, "list-sizes.csv");

    assertThat(practice("L99001").listSizes())
        .extracting(ListSize::asOf, ListSize::patients)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2014, 4, 1), 5707),
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2014, 7, 1), 5750));
    ImportId file =
        desk.upload(
            LIST_SIZES,
            "more.csv",
            "PRACTICE_CODE,DATE,LIST_SIZE\nL99001,2014-04-01,5708\nL99006,2014-04-01,0\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(desk.view().ask(file).counts()).isEqualTo(new ImportCounts(0, 1, 1, 0, 0));
    assertThat(desk.lines(file, LineOutcome.CHANGED))
        .containsExactly("2 L99001: list size on 2014-04-01: 5,707 → 5,708");
  }

  @Test
  void list_sizes_that_cannot_be_are_refused_with_the_reason() {
    desk.imported(PRACTICE_REGISTER, "register-utf8.csv");

    assertThat(desk.refusals(desk.upload(LIST_SIZES, "list-sizes-refused.csv")))
        .containsExactly(
            "3 [DATE=2014-04-01] Line 2 has this practice and date already; they come once.",
            "4 [PRACTICE_CODE=L98765] There is no such practice on record; import the practice register first.",
            "5 [PRACTICE_CODE=l9900] A practice code has one capital letter and five digits, for example A81001.",
            "6 [DATE=2014-10-01] The practice closed on 2014-09-30, before this date.",
            "7 [DATE=2014-02-30] Enter a date that exists, as 2014-07-01 or 01/07/2014.",
            "8 [LIST_SIZE=-5] A count cannot be negative; enter a whole number, 0 or more.",
            "9 [LIST_SIZE=10.5] A count cannot have a fraction; enter a whole number, 0 or more.",
            "10 [LIST_SIZE=5,707] Enter a whole number, 0 or more, in digits without separators.",
            "11 [LIST_SIZE=] The number is missing; enter a whole number, 0 or more.",
            "12 [LIST_SIZE=1000000] A list size is at most 999,999.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRACTICE_REGISTER | a.csv  | ''                 | The file is empty",
        "PRACTICE_REGISTER | a.csv  | '\n\n'             | The file has no lines",
        "PRACTICE_REGISTER | a.csv  | 'a,b,c'            | The file has 3 columns; this kind of file has 27",
        "PRACTICE_REGISTER | a.xlsx | 'a,b'              | Choose a CSV file; its name ends in .csv or .txt",
        "PRACTICE_REGISTER | a.csv  | 'PK..'             | This is a workbook or an archive",
        "PRACTICE_REGISTER | a.csv  | '%PDF-1.7'         | This is a PDF document",
        "LIST_SIZES        | a.csv  | 'PRACTICE_CODE,X'  | missing: DATE, LIST_SIZE. It has: PRACTICE_CODE, X",
        "LIST_SIZES        | a.csv  | '\"open'           | cannot be read as CSV",
        "PUBLISHED_RESULTS | a.csv  | 'CODE'             | missing: PRACTICE_CODE, INDICATOR_CODE, MEASURE, VALUE",
        "PUBLISHED_PAYMENTS| a.csv  | 'Practice Code'    | missing: Contract Type"
      })
  void a_file_that_is_not_what_it_should_be_is_refused_as_a_whole(
      ImportKind kind, String name, String content, String message) {
    assertThatThrownBy(() -> desk.upload(kind, name, content.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e -> assertThat(e.problems()).singleElement().extracting("field").isEqualTo("file"))
        .hasMessageContaining(message);
    assertThat(desk.view().newest()).isEmpty();
  }

  @Test
  void binary_content_is_refused_whatever_its_name() {
    assertThatThrownBy(() -> desk.upload(LIST_SIZES, "a.csv", new byte[] {'a', ',', 0, 'b', '\n'}))
        .hasMessageContaining("This is not a text file");
  }

  @Test
  void kind_and_file_must_be_chosen() {
    assertThatThrownBy(() -> desk.upload(null, null, null))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e -> assertThat(e.problems()).extracting("field").containsExactly("kind", "file"));
  }

  @Test
  void each_kind_of_file_needs_its_own_permission() {
    desk.desk.caller.becomes(FixedCaller.person("No Body", "QCC", Role.CCG_AUTHOR));

    assertThatThrownBy(() -> desk.upload(LIST_SIZES, "list-sizes.csv"))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName("AUD-5")
  void upload_confirmation_and_import_are_in_the_audit_record() {
    desk.imported(PRACTICE_REGISTER, "register-utf8.csv");

    assertThat(desk.desk.sentences())
        .containsExactly(
            "Uploaded register-utf8.csv (Practice register (ODS epraccur)): 4 added, 0 changed, 0 unchanged, 3 skipped, 0 refused",
            "Started the import of register-utf8.csv",
            "Imported register-utf8.csv (Practice register (ODS epraccur)): 4 added, 0 changed, 0 unchanged, 3 skipped, 0 refused");
    assertThat(desk.desk.entries.stream().flatMap(entry -> entry.changes().stream()))
        .containsExactly(
            "status: nothing → Not imported yet",
            "status: Not imported yet → Being imported",
            "status: Being imported → Imported");
  }
}
