package org.quantock.ear.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.quantock.ear.story.FirstPagesStory;
import org.quantock.ear.story.HttpVisitor;
import org.quantock.ear.story.LifeCycleStory;
import org.quantock.ear.story.Readiness;

@Tag("server")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuantockOnPayaraServerIT {
  private static final Path FOLDER =
      Path.of(System.getProperty("quantock.target"), "payara-server", "tests");

  private static PayaraServer server;

  @BeforeAll
  static void deploy() throws Exception {
    server =
        new PayaraServer(
            Path.of(System.getProperty("payara.serverHome")),
            FOLDER,
            Map.of(
                "QUANTOCK_DB_CLASS", "org.h2.jdbcx.JdbcDataSource",
                "QUANTOCK_DB_URL", "jdbc:h2:file:" + FOLDER.resolve("database/quantock"),
                "QUANTOCK_DB_USER", "sa",
                "QUANTOCK_DB_PASSWORD", "sa",
                "QUANTOCK_HTTP_ADDRESS", "127.0.0.1",
                "QUANTOCK_DEMONSTRATION", "true"));
    server.start(
        Path.of(
            System.getProperty("quantock.config"), "payara-server", "create-data-source.asadmin"));
    server.deploy(Path.of(System.getProperty("quantock.ear")));
    Readiness.await(server.address(), Duration.ofMinutes(3), server.log());
  }

  /** After a failure too: JUnit comes here when {@link #deploy()} throws. */
  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.stop();
    }
  }

  @Test
  @Order(1)
  void the_first_pages_answer() {
    new FirstPagesStory().play(HttpVisitor.at(server.address()));
  }

  @Test
  @Order(2)
  void the_life_cycle_runs_from_the_ear() {
    LifeCycleStory.ofAnotherPractice().play(HttpVisitor.at(server.address()));
  }
}
