package org.quantock.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.ear.faults.KillableServer;
import org.quantock.ear.story.HttpVisitor;
import org.quantock.ear.story.Visitor;

/**
 * People come in where it is no demonstration, by plain HTTP: the first administrator by the
 * printed link, somebody of finance by an invitation in their mail, both with a second factor.
 */
class SignInStoryIT {

  private static final Path FOLDER = Path.of(System.getProperty("quantock.target"), "signin");
  private static final String FIRST_PASSWORD = "tulip harbour lantern moss";
  private static final String PASSWORD = "meadow violin candle frost";
  private static final String NEW_PASSWORD = "gravel orchid umbrella wren";
  private static final Pattern LINK =
      Pattern.compile("/(invitation|password-new)\\?token=[A-Za-z0-9_-]{43}");
  private static final Pattern KEY = Pattern.compile("Key: ((?:[A-Z2-7]{4} ?){8})");
  private static final Pattern RECOVERY_CODE = Pattern.compile("[a-z0-9]{4}(?:-[a-z0-9]{4}){3}");
  private static final long LONGEST_MAIL = 60_000;

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private DataSource database;
  private KillableServer server;
  private int mails;

  @Test
  @DisplayName(
      "ACC-14 to ACC-25: from the first administrator's link to the list of sessions, and HTTPS")
  void people_come_in_where_it_is_no_demonstration() throws Exception {
    mail.start();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      database = postgres.getPostgresDatabase();
      server =
          new KillableServer(
              "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()), FOLDER);
      try {
        server.start(settings());
        server.awaitReady();
        play();
        noSecretIsInTheLog();
        server.kill();
        theCookieIsBoundToItsHost();
      } finally {
        server.kill();
      }
    } finally {
      mail.stop();
    }
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("mail.host", "127.0.0.1");
    settings.put("mail.port", Integer.toString(mail.getSmtp().getPort()));
    settings.put("mail.from", "quantock@nhs.example");
    settings.put("mail.encryption", "none");
    settings.put("mail.every", "1");
    settings.put("address", server.base().toString());
    settings.put("sign-in.secret-key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    return settings;
  }

  private void play() throws Exception {
    Visitor sid = visitor("sid");
    Authenticator ofSid = theFirstAdministratorComesIn(sid);
    String link = sidInvitesFran(sid, ofSid);
    Visitor fran = visitor("fran");
    Authenticator ofFran = franAccepts(fran, link);
    aCodeWorksOnce(ofFran);
    franForgetsThePassword(fran, ofFran);
    franEndsTheOtherSession(fran, ofFran);
    franTypesWhileSignedOut(fran, ofFran);
    whoeverGuessesIsSlowedDown();
  }

  private Authenticator theFirstAdministratorComesIn(Visitor sid) throws IOException {
    sid.open("/sign-in");
    enter(sid, "administrator", "administrator");
    assertThat(sid.errors()).as("no default account").hasSize(1);

    String link = last(LINK, Files.readString(server.log()));
    sid.open(link);
    assertThat(sid.heading()).isEqualTo("Make your account");
    assertThat(sid.shows("System administrator")).isTrue();
    sid.fill("Full name", "Sid Brook");
    sid.fill("E-mail address", "sid@nhs.example");
    sid.fill("User name", "sid");
    sid.fill("Password", "quantock1234");
    sid.press("Make my account");
    assertThat(sid.errors()).singleElement().asString().contains("Choose another");
    sid.fill("Password", FIRST_PASSWORD);
    sid.press("Make my account");
    assertThat(sid.shows("Your account is ready")).isTrue();
    sid.open(link);
    assertThat(sid.heading()).isEqualTo("This invitation does not work any more");

    sid.open("/accounts");
    assertThat(sid.path()).isEqualTo("/sign-in?next=%2Faccounts");
    enter(sid, "sid", FIRST_PASSWORD);
    Authenticator authenticator = setUp(sid);
    assertThat(sid.path()).as("where he wanted to go").isEqualTo("/accounts");
    return authenticator;
  }

  private Authenticator setUp(Visitor visitor) {
    assertThat(visitor.heading()).isEqualTo("Set up a second factor");
    String here = visitor.path();
    visitor.open("/home");
    assertThat(visitor.path()).as("nothing opens before").startsWith("/second-factor-setup");
    visitor.open("/second-factor-image");
    assertThat(visitor.text()).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    visitor.open(here);
    var authenticator = new Authenticator(first(KEY, visitor.text()));
    visitor.fill("Six-digit code", authenticator.code(5));
    visitor.press("Continue");
    assertThat(visitor.errors()).singleElement().asString().contains("not right");
    visitor.fill("Six-digit code", authenticator.code(-1));
    visitor.press("Continue");
    List<String> recovery =
        RECOVERY_CODE.matcher(visitor.text()).results().map(found -> found.group()).toList();
    assertThat(recovery).hasSize(10);
    authenticator.writeDown(recovery);
    visitor.press("I have kept them");
    return authenticator;
  }

  private String sidInvitesFran(Visitor sid, Authenticator ofSid) throws Exception {
    sid.follow("Invite a person");
    assertThat(sid.path()).as("proven just now").isEqualTo("/invite");
    sid.fill("Full name", "Fran Combe");
    sid.fill("E-mail address", "Fran@NHS.example");
    sid.fill("Organisation code", "QAT");
    sid.choose("Area team finance");
    sql("update sign_in_session set proven_at = proven_at - interval '5 minutes'");
    sid.press("Invite this person");
    assertThat(sid.path()).isEqualTo("/confirm?next=%2Finvite");
    sid.fill("Six-digit code", "000000");
    sid.press("Continue");
    assertThat(sid.errors()).hasSize(1);
    sid.fill("Six-digit code", ofSid.recoveryCode());
    sid.press("Continue");
    assertThat(sid.path()).isEqualTo("/invite");
    assertThat(sid.shows("is here again")).isTrue();
    sid.press("Invite this person");
    assertThat(sid.errors()).as("nothing was lost").isEmpty();
    assertThat(sid.heading()).isEqualTo("Invitations");
    assertThat(sid.shows("fran@nhs.example")).isTrue();

    MimeMessage invitation = nextMail();
    assertThat(invitation.getAllRecipients()[0]).hasToString("fran@nhs.example");
    sid.open("/mail");
    assertThat(sid.shows("Your account for Quantock")).isTrue();
    return first(LINK, invitation.getContent().toString());
  }

  private Authenticator franAccepts(Visitor fran, String link) {
    fran.open(link);
    assertThat(fran.shows("Area team finance")).isTrue();
    fran.fill("User name", "fran");
    fran.fill("Password", PASSWORD);
    fran.press("Make my account");
    enter(fran, "fran", PASSWORD);
    Authenticator authenticator = setUp(fran);
    assertThat(fran.path()).isEqualTo("/home");
    fran.open("/accounts");
    assertThat(fran.status()).as("not for finance").isEqualTo(404);
    return authenticator;
  }

  private void aCodeWorksOnce(Authenticator ofFran) {
    String code = ofFran.code(1);
    try (Visitor first = visitor("first");
        Visitor second = visitor("second")) {
      for (Visitor each : List.of(first, second)) {
        each.open("/sign-in");
        enter(each, "fran", PASSWORD);
        assertThat(each.heading()).isEqualTo("Enter your code");
        each.fill("Six-digit code", code);
        each.press("Continue");
      }
      assertThat(first.path()).isEqualTo("/home");
      assertThat(second.errors()).singleElement().asString().contains("used already");
    }
  }

  private void franForgetsThePassword(Visitor fran, Authenticator ofFran) throws Exception {
    String unknown;
    try (Visitor nobody = visitor("nobody")) {
      nobody.open("/password-forgotten");
      nobody.fill("User name or e-mail address", "nobody@nhs.example");
      nobody.press("Send me a link");
      unknown = nobody.text();
      nobody.open("/password-forgotten");
      nobody.fill("User name or e-mail address", "fran@nhs.example");
      nobody.press("Send me a link");
      assertThat(nobody.text()).as("the same answer").isEqualTo(unknown);
      String link = first(LINK, nextMail().getContent().toString());
      nobody.open(link);
      nobody.fill("New password", NEW_PASSWORD);
      nobody.press("Change the password");
      assertThat(nobody.shows("Your password was changed")).isTrue();
      nobody.open(link);
      assertThat(nobody.heading()).isEqualTo("This link does not work any more");
    }
    assertThat(nextMail().getSubject()).contains("was changed");

    fran.open("/account");
    assertThat(fran.path()).as("every session ended").isEqualTo("/sign-in?next=%2Faccount");
    enter(fran, "fran", PASSWORD);
    assertThat(fran.errors()).hasSize(1);
    enter(fran, "fran", NEW_PASSWORD);
    assertThat(fran.heading()).as("the second factor still follows").isEqualTo("Enter your code");
    fran.fill("Six-digit code", ofFran.recoveryCode());
    fran.press("Continue");
    assertThat(fran.path()).isEqualTo("/account");
  }

  private void franEndsTheOtherSession(Visitor fran, Authenticator ofFran) {
    try (Visitor elsewhere = visitor("elsewhere")) {
      elsewhere.open("/sign-in");
      enter(elsewhere, "fran", NEW_PASSWORD);
      elsewhere.fill("Six-digit code", ofFran.recoveryCode());
      elsewhere.press("Continue");
      assertThat(elsewhere.path()).isEqualTo("/home");
      fran.open("/account");
      fran.press("End");
      assertThat(fran.shows("The session was ended")).isTrue();
      elsewhere.open("/home");
      assertThat(elsewhere.path()).isEqualTo("/sign-in?next=%2Fhome");
    }
    fran.open("/account");
    assertThat(fran.status()).isEqualTo(200);
    assertThat(fran.path()).isEqualTo("/account");
  }

  private void franTypesWhileSignedOut(Visitor fran, Authenticator ofFran) throws SQLException {
    fran.open("/api-token-new");
    fran.fill("Name of the token", "Nightly upload & <more>");
    fran.choose("Read payments and remittances of practices");
    fran.choose("30 days");
    sql("update sign_in_session set seen_at = seen_at - interval '20 minutes'");
    fran.press("Make the token");
    assertThat(fran.path()).isEqualTo("/sign-in?next=%2Fapi-token-new");
    enter(fran, "fran", NEW_PASSWORD);
    fran.fill("Six-digit code", ofFran.recoveryCode());
    fran.press("Continue");
    assertThat(fran.path()).isEqualTo("/api-token-new");
    fran.press("Make the token");
    assertThat(fran.errors()).isEmpty();
    fran.open("/account");
    assertThat(fran.shows("Nightly upload & <more>")).isTrue();
    fran.press("Sign out everywhere");
    fran.open("/home");
    assertThat(fran.path()).isEqualTo("/sign-in?next=%2Fhome");
  }

  private void whoeverGuessesIsSlowedDown() throws Exception {
    try (Visitor bot = visitor("bot")) {
      bot.open("/sign-in");
      // The delays grow from one second; the checking of a password may take longer than the first.
      for (int i = 0; bot.status() != 429; i++) {
        assertThat(i).as("attempts").isLessThan(12);
        enter(bot, "sid", "wrong " + i);
      }
      assertThat(bot.errors()).singleElement().asString().contains("too many attempts");
    }
  }

  private void noSecretIsInTheLog() throws IOException {
    assertThat(Files.readString(server.log()))
        .doesNotContain(FIRST_PASSWORD, PASSWORD, NEW_PASSWORD)
        .doesNotContain(settings().get("sign-in.secret-key"))
        .doesNotContain("password-new?token=");
  }

  /** The same installation where people reach it by HTTPS, through a proxy that says so. */
  private void theCookieIsBoundToItsHost() throws Exception {
    Map<String, String> settings = settings();
    settings.put("https", "true");
    server.start(settings);
    server.awaitReady();

    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.base().resolve("/sign-in")).build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(page.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .matches("__Host-quantock=[^;]+;.*")
                    .contains("; Secure", "; HttpOnly", "; SameSite=")
                    .containsPattern("; Path=/(;|$)")
                    .doesNotContainIgnoringCase("; Domain="));
    assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  private Visitor visitor(String name) {
    return HttpVisitor.at(server.base()).visitor(name);
  }

  private static void enter(Visitor visitor, String userName, String password) {
    visitor.fill("User name", userName);
    visitor.fill("Password", password);
    visitor.press("Sign in");
  }

  private MimeMessage nextMail() {
    mails++;
    assertThat(mail.waitForIncomingEmail(LONGEST_MAIL, mails)).as("mail " + mails).isTrue();
    return mail.getReceivedMessages()[mails - 1];
  }

  private void sql(String update) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(update)).isPositive();
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.groupCount() == 1 && pattern == KEY ? found.group(1) : found.group();
  }

  private static String last(Pattern pattern, String text) {
    return pattern.matcher(text).results().reduce((one, next) -> next).orElseThrow().group();
  }
}
