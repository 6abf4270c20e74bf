package org.quantock.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.shared.InvalidInput;

class MailTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

  private final Mail mail = new Mail(EmailAddress.of("mo@nhs.example"), "Subject", "Text", NOW);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mo@nhs.example\nBcc: all@nhs.example",
        "mo@nhs.example\r\n",
        "mo@nhs.example,ann@nhs.example",
        "Mo <mo@nhs.example>",
        "mo@nhs",
        "mo@@nhs.example",
        "@nhs.example",
        "mo nhs@nhs.example",
        "mo@[127.0.0.1]",
        "mo@nhs.example\u0000",
        "m\u00f6@nhs.example"
      })
  @DisplayName("ACC-13: what is not one plain address is none")
  void what_is_not_one_plain_address_is_none(String typed) {
    String inside = typed.equals("mo@nhs.example\r\n") ? typed + "x" : typed;

    assertThatThrownBy(() -> EmailAddress.of(inside)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void an_address_is_found_however_it_is_typed() {
    assertThat(EmailAddress.of(" Mo.Alder+q@NHS.example "))
        .isEqualTo(new EmailAddress("mo.alder+q@nhs.example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"One\nBcc: all@nhs.example", "One\rTwo", "One\u0000", "One\u0085Two"})
  @DisplayName("ACC-13: a subject is one line")
  void a_subject_is_one_line(String subject) {
    assertThatThrownBy(() -> new Mail(EmailAddress.of("mo@nhs.example"), subject, "Text", NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("ACC-14: a mail that was sent is not due again and forgets its text")
  void a_mail_that_was_sent_is_not_due_again() {
    assertThat(mail.isDue(NOW)).isTrue();
    mail.lease(NOW.plusSeconds(300));
    assertThat(mail.isDue(NOW.plusSeconds(600))).isFalse();
    mail.sent(NOW);

    assertThat(mail.isDue(NOW.plus(Duration.ofDays(9)))).isFalse();
    assertThat(mail.text()).isEmpty();
  }

  @Test
  @DisplayName(
      "ACC-14: what was not taken for now is tried again after rests that grow, then given up")
  void what_was_not_taken_for_now_is_tried_again_after_rests_that_grow() {
    Instant now = NOW;
    Duration before = Duration.ZERO;
    for (int i = 1; i < Mail.MOST_TRIES; i++) {
      mail.lease(now.plusSeconds(300));
      mail.refusedForNow("busy", now);
      assertThat(mail.state()).isEqualTo(MailState.WAITING);
      Duration rest = Duration.between(now, mail.dueAt());
      assertThat(rest).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(1));
      before = rest;
      now = mail.dueAt();
    }
    mail.lease(now.plusSeconds(300));
    mail.refusedForNow("busy", now);

    assertThat(mail.state()).isEqualTo(MailState.FAILED);
    assertThat(Duration.between(NOW, now)).isGreaterThan(Duration.ofDays(1));
  }

  @Test
  @DisplayName("ACC-14: what nobody knows of is not due until a person has it sent again")
  void what_nobody_knows_of_is_not_due_until_a_person_has_it_sent_again() {
    mail.lease(NOW.plusSeconds(300));
    mail.lostSight("no answer\nat all");

    assertThat(mail.isDue(NOW.plus(Duration.ofDays(9)))).isFalse();
    assertThat(mail.problem()).contains("no answer at all");
    mail.tryAgain(NOW);
    assertThat(mail.isDue(NOW)).isTrue();
  }
}
