package org.quantock.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quantock.ear.story.HttpVisitor;
import org.quantock.ear.story.Visitor;

/**
 * Kills the server with SIGKILL again and again while it prepares and sends a run of 8,000
 * practices, starts it again each time, and looks at the ledger in the end. {@code
 * -Dquantock.faults.seed} repeats the points at which it was killed.
 */
@Tag("faults")
class PaymentRunFaultsIT {

  private static final int PRACTICES = 8_000;
  private static final int KILLS = Integer.getInteger("quantock.faults.kills", 20);

  /** Two more fall while the run is sent. */
  private static final int KILLS_WHILE_PREPARING = Math.max(0, KILLS - 2);

  private static final long SEED = Long.getLong("quantock.faults.seed", System.nanoTime());

  /** So many practices before the end, no kill falls any more while the run is prepared. */
  private static final int LAST_KILL = PRACTICES - 500;

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Path FOLDER = Path.of(System.getProperty("quantock.target"), "faults");

  /** So small that kills fall within a run, not behind it. */
  private static final Map<String, String> PREPARING =
      settings(
          Map.of(
              "payment.step", "50",
              "payment.pause", "60",
              "payment.watch", "1",
              "payment.lease", "2"));

  /** As an installation has it, but for the limit. */
  private static final Map<String, String> UNDISTURBED = settings(Map.of());

  /** With a rest between the file and the mark, in which a kill falls. */
  private static final Map<String, String> SENDING =
      settings(Map.of("payment.pause", "1500", "payment.watch", "1", "payment.lease", "2"));

  private final Random random = new Random(SEED);
  private DataSource database;
  private KillableServer server;
  private long reached;
  private int killed;

  @Test
  @DisplayName("PAY-37, PAY-45: killed at 20 points a run pays everybody once, with one file")
  void a_run_that_is_killed_again_and_again_pays_everybody_once() throws Exception {
    System.out.println("Faults: seed " + SEED + ", " + KILLS + " kills");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      database = postgres.getPostgresDatabase();
      server =
          new KillableServer(
              "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()), FOLDER);
      try {
        server.start(preparing());
        timed("the first start", server::awaitReady);
        NationalScheme.lay(database, PRACTICES);
        NationalScheme.leaveSomeToTheRun(database);
        timed("preparing", this::prepare);
        timed("sending", this::send);
      } finally {
        if (server.isAlive()) {
          server.kill();
        }
      }
    }
  }

  private void prepare() throws Exception {
    try (Visitor finance = signedIn("finance")) {
      timed("the dry run", () -> finance.open("/payment-run-new?scheme=example-2014-15"));
      assertThat(finance.text()).contains("8,000");
      timed("the answer to “Prepare the run”", () -> finance.press("Prepare the run"));
      timed("the page of the run", () -> finance.follow("Go to the payment run"));
      assertThat(finance.heading()).startsWith("Payment run");
      if (KILLS_WHILE_PREPARING > 0) {
        assertThat(finance.text()).contains("goes on by itself");
      }
    }
    for (int i = 0; i < KILLS_WHILE_PREPARING; i++) {
      // A point in each stretch of the run, and then anywhere within a step or between two.
      int stretch = LAST_KILL / KILLS_WHILE_PREPARING;
      int point = i * stretch + random.nextInt(stretch);
      int within = random.nextInt(150);
      await(
          """
          select count(*) from payment_run where state <> 'PREPARING' or exists
            (select 1 from payment_run_checkpoint
             where practices >= %d and practices > %d)
          """
              .formatted(point, reached));
      LockSupport.parkNanos(Duration.ofMillis(within).toNanos());
      kill("while preparing");
      assertThat(text("select state from payment_run")).isEqualTo("PREPARING");
      reached = number("select coalesce(max(practices), 0) from payment_run_checkpoint");
      timed("starting again and going on", () -> startAndGoOn());
    }
    await("select count(*) from payment_run where state = 'PREPARED'");
    checkLedger();
  }

  /** Nobody signs in and nothing is pressed: the run goes on by itself. */
  private void startAndGoOn() throws Exception {
    server.start(preparing());
    await("select count(*) from payment_run_checkpoint where practices > " + reached);
  }

  private void send() throws Exception {
    String run = text("select id::text from payment_run");
    timed("being ready", server::awaitReady);
    try (Visitor finance = signedIn("finance2")) {
      timed("the page of the prepared run", () -> finance.open("/payment-run?id=" + run));
      timed("the page to authorise", () -> finance.open("/payment-authorise?id=" + run));
      finance.choose("I have checked these payments");
      timed("the answer to “Authorise”", () -> finance.press("Authorise £"));
      assertThat(finance.heading()).isEqualTo("Payment run authorised");
    }
    server.kill();
    server.start(SENDING);
    server.awaitReady();
    var sending = new Thread(() -> pressSend(run), "sending");
    sending.setDaemon(true);
    sending.start();
    await("select count(*) from payment_run where state = 'SENDING'");
    kill("when the run began to be sent");
    server.start(SENDING);
    await(
        "select count(*) from payment_run r join payment_file f on f.id = r.id"
            + " where r.state = 'SENDING'");
    kill("between “file written” and “marked as sent”");
    assertThat(text("select state from payment_run")).isEqualTo("SENDING");
    String file = file();
    server.start(SENDING);
    await("select count(*) from payment_run where state = 'SENT'");
    assertThat(file()).isEqualTo(file);
    checkLedger();
    assertThat(number("select count(*) from payment where status = 'SENT'")).isEqualTo(PRACTICES);
    assertThat(number("select count(*) from audit_entry where action = 'WriteFileStep'"))
        .isEqualTo(1);
    assertThat(text("select sum(length(pieces))::text from payment_file_pieces")).isNotEqualTo("0");
    System.out.println("Faults: killed %d times, every practice paid once".formatted(killed));
  }

  /** The server dies under this request. */
  private void pressSend(String run) {
    try (Visitor finance = signedIn("finance")) {
      finance.open("/payment-export?id=" + run);
      finance.press("Make the file and mark as sent");
    } catch (RuntimeException | AssertionError e) {
      System.out.println("Faults: the request to send was cut off, as it should be");
    }
  }

  /** The people of this test are laid into the database, without second factors. */
  private static Map<String, String> settings(Map<String, String> of) {
    Map<String, String> all = new HashMap<>(of);
    all.put("payment.second-authoriser-above", "none");
    all.put("sign-in.second-factor", "optional");
    all.put("sign-in.proof-minutes", "none");
    return all;
  }

  /** Without kills while it prepares, the run is prepared as in an installation. */
  private static Map<String, String> preparing() {
    return KILLS_WHILE_PREPARING > 0 ? PREPARING : UNDISTURBED;
  }

  /** Something that is done, and waited for. */
  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  private static void timed(String what, Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    System.out.println(
        "Faults: %s took %.1f s".formatted(what, (System.nanoTime() - start) / 1_000_000_000.0));
  }

  private void kill(String where) throws Exception {
    server.kill();
    killed++;
    System.out.println(
        "Faults: kill %d %s, at %s of %d practices"
            .formatted(
                killed,
                where,
                text("select coalesce(max(practices), 0)::text from payment_run_checkpoint"),
                PRACTICES));
    // What is stored and how far it says it is go together, at every moment.
    assertThat(number("select count(*) from payment"))
        .isEqualTo(number("select coalesce(max(lines), 0) from payment_run_checkpoint"));
  }

  private void checkLedger() throws SQLException {
    assertThat(number("select count(*) from payment")).isEqualTo(PRACTICES);
    assertThat(number("select count(distinct practice) from payment where live = 1"))
        .isEqualTo(PRACTICES);
    assertThat(number("select count(distinct reference) from payment")).isEqualTo(PRACTICES);
    assertThat(number("select max(line) from payment")).isEqualTo(PRACTICES);
    assertThat(text("select sum(released)::text from payment"))
        .isEqualTo(text("select sum(amount)::text from entitlement_line where period = 1"))
        .isEqualTo(text("select total::text from payment_run"));
    assertThat(number("select count(*) from payment_run")).isEqualTo(1);
    assertThat(number("select count(*) from entitlement_line where period = 1"))
        .isEqualTo(PRACTICES);
    assertThat(number("select count(*) from entitlement_line where period = 2"))
        .isEqualTo(number("select count(*) from participation"));
  }

  private String file() throws SQLException {
    assertThat(number("select count(*) from payment_file")).isEqualTo(1);
    return text(
        "select sha256 || ' ' || md5((select string_agg(pieces, '' order by pieces_order)"
            + " from payment_file_pieces)) from payment_file");
  }

  private Visitor signedIn(String userName) {
    Visitor visitor = HttpVisitor.at(server.base()).visitor(userName);
    visitor.open("/sign-in");
    visitor.fill("User name", userName);
    visitor.fill("Password", NationalScheme.PASSWORD);
    visitor.press("Sign in");
    assertThat(visitor.path()).isEqualTo("/home");
    return visitor;
  }

  /** Until a count is above 0. */
  private void await(String count) throws SQLException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (number(count) == 0) {
      assertThat(System.nanoTime()).as(count).isLessThan(giveUp);
      assertThat(server.isAlive()).as("the server runs").isTrue();
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private long number(String sql) throws SQLException {
    return Long.parseLong(text("select (" + sql + ")::text"));
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }
}
