package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;
import org.quantock.application.shared.Log;

/** Hands mails to the mail server by SMTP with Jakarta Mail. */
@ApplicationScoped
public class SmtpPost implements Post {

  private static final Log LOG = Log.of(SmtpPost.class);
  private static final String PATIENCE = "10000";

  /** An answer of the server, for now (4) or for good (5); without one nobody knows. */
  private static final Pattern SERVER_SAID = Pattern.compile("\\s*[45]\\d\\d\\b");

  private MailSettings settings;
  private Clock clock;

  protected SmtpPost() {}

  @Inject
  public SmtpPost(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Answer send(OutboxWork.Envelope letter) {
    Session session = Session.getInstance(properties());
    Transport transport;
    MimeMessage message;
    try {
      message = message(session, letter);
      transport = session.getTransport("smtp");
      transport.connect(
          settings.host().orElseThrow(),
          settings.port(),
          settings.user().orElse(null),
          settings.password().orElse(null));
    } catch (AuthenticationFailedException e) {
      return new Answer(Outcome.NOT_NOW, "The mail server does not accept the account");
    } catch (MessagingException e) {
      return new Answer(Outcome.NOT_NOW, "The mail server cannot be reached: " + e.getMessage());
    }
    try {
      return hand(transport, message);
    } finally {
      close(transport);
    }
  }

  /** How the farewell goes says nothing of the mail. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.info("The mail server did not say farewell");
    }
  }

  /** From here on the server may have it although its answer did not come. */
  private static Answer hand(Transport transport, MimeMessage message) {
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return new Answer(Outcome.TAKEN, "");
    } catch (MessagingException e) {
      String said = deepest(e);
      if (said != null && SERVER_SAID.matcher(said).lookingAt()) {
        boolean never = said.strip().startsWith("5");
        return new Answer(
            never ? Outcome.REFUSED : Outcome.NOT_NOW, "The mail server said: " + said);
      }
      return new Answer(Outcome.UNKNOWN, "The mail server did not answer: " + said);
    }
  }

  private static String deepest(MessagingException e) {
    Exception next = e;
    while (next instanceof MessagingException within && within.getNextException() != null) {
      next = within.getNextException();
    }
    return next.getMessage();
  }

  /** ACC-13. The recipient is one checked address, the subject one line. */
  private MimeMessage message(Session session, OutboxWork.Envelope letter)
      throws MessagingException {
    String id = "<" + letter.mail() + "@quantock>";
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            // The same for each try, so that a mail program shows a double as one.
            setHeader("Message-ID", id);
          }
        };
    message.setFrom(new InternetAddress(settings.from().orElseThrow(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(Date.from(clock.instant()));
    message.saveChanges();
    return message;
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
    properties.put("mail.smtp.connectiontimeout", PATIENCE);
    properties.put("mail.smtp.timeout", PATIENCE);
    properties.put("mail.smtp.writetimeout", PATIENCE);
    switch (settings.encryption()) {
      case "starttls" -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
      }
      case "tls" -> {
        properties.put("mail.smtp.ssl.enable", "true");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
      }
      case "none" -> properties.put("mail.smtp.starttls.enable", "false");
      default ->
          throw new IllegalStateException("quantock.mail.encryption is starttls, tls or none");
    }
    return properties;
  }
}
