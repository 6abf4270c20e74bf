package org.quantock.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.access.MailId;

/** Mails arrive at a real mail server, which the test starts on the loopback address. */
class SmtpPostTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Map<String, String> settings =
      new HashMap<>(
          Map.of(
              "mail.host", "127.0.0.1",
              "mail.from", "quantock@nhs.example",
              "mail.encryption", "none",
              "address", "https://quantock.example"));
  private final SmtpPost post =
      new SmtpPost(new MailSettings(name -> Optional.ofNullable(settings.get(name))), CLOCK);

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  @DisplayName("ACC-13: a mail arrives with its subject, its text and one recipient")
  void a_mail_arrives() throws Exception {
    server.start();
    settings.put("mail.port", Integer.toString(server.getSmtp().getPort()));
    MailId id = MailId.fresh();

    Post.Answer answer =
        post.send(
            new OutboxWork.Envelope(
                id, "mo@nhs.example", "Grüße – £5", "Hello Mo,\n\nhttps://quantock.example/x?a=b"));

    assertThat(answer).isEqualTo(new Post.Answer(Post.Outcome.TAKEN, ""));
    MimeMessage[] received = server.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).isEqualTo("Grüße – £5");
    assertThat(received[0].getContent().toString()).contains("https://quantock.example/x?a=b");
    assertThat(received[0].getAllRecipients()).hasSize(1);
    assertThat(received[0].getFrom()[0]).hasToString("quantock@nhs.example");
    assertThat(received[0].getMessageID()).isEqualTo("<" + id + "@quantock>");
    assertThat(received[0].getSentDate()).isEqualTo(CLOCK.instant());
  }

  @Test
  @DisplayName("ACC-14: a server that cannot be reached did not take it")
  void a_server_that_cannot_be_reached_did_not_take_it() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      settings.put("mail.port", Integer.toString(free.getLocalPort()));
    }

    assertThat(send().outcome()).isEqualTo(Post.Outcome.NOT_NOW);
  }

  @Test
  @DisplayName("ACC-14: a server that hangs up after the text leaves it unknown")
  void a_server_that_hangs_up_after_the_text_leaves_it_unknown() throws Exception {
    Post.Answer answer =
        against("220 hello\r\n", "250 me\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n");

    assertThat(answer.outcome()).isEqualTo(Post.Outcome.UNKNOWN);
  }

  @Test
  @DisplayName("ACC-14: a recipient that the server does not know is refused for good")
  void a_recipient_that_the_server_does_not_know_is_refused_for_good() throws Exception {
    Post.Answer answer =
        against(
            "220 hello\r\n",
            "250 me\r\n",
            "250 ok\r\n",
            "550 no such mailbox\r\n",
            "250 ok\r\n",
            "221 bye\r\n");

    assertThat(answer.outcome()).isEqualTo(Post.Outcome.REFUSED);
    assertThat(answer.why()).contains("no such mailbox");
  }

  /** Sends to a server that gives these answers one by one, and then hangs up. */
  private Post.Answer against(String... answers) throws Exception {
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      settings.put("mail.port", Integer.toString(listening.getLocalPort()));
      Thread server = new Thread(() -> answer(listening, answers));
      server.start();
      Post.Answer answer = send();
      server.join(10_000);
      return answer;
    }
  }

  private static void answer(ServerSocket listening, String... answers) {
    try (Socket client = listening.accept()) {
      for (int i = 0; i < answers.length; i++) {
        client.getOutputStream().write(answers[i].getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
        client.getInputStream().read(new byte[10_000]);
      }
    } catch (IOException e) {
      // The client went first.
    }
  }

  private Post.Answer send() {
    return post.send(new OutboxWork.Envelope(MailId.fresh(), "mo@nhs.example", "Subject", "Text"));
  }
}
