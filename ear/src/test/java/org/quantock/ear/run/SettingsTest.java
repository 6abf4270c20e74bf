package org.quantock.ear.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private final Properties given = new Properties();

  SettingsTest() {
    given.setProperty("payara.microJar", "micro.jar");
    given.setProperty("postgresql.jar", "postgresql.jar");
    given.setProperty("quantock.war", "quantock.war");
    given.setProperty("quantock.config", "config");
    given.setProperty("quantock.target", "target");
    given.setProperty("quantock.data", "/data");
  }

  @Test
  void without_a_word_it_is_h2_in_the_data_folder_at_port_8080_of_this_machine_only() {
    Settings settings = Settings.of(given);

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.loopback()).isTrue();
    assertThat(settings.demonstration()).isTrue();
    assertThat(settings.database().url()).isEqualTo("jdbc:h2:file:/data/quantock");
    assertThat(settings.database().postgresql()).isFalse();
  }

  @Test
  void a_postgresql_url_brings_its_own_data_source() {
    given.setProperty("quantock.db.url", "jdbc:postgresql://db/quantock");
    given.setProperty("quantock.db.user", "me");

    Settings.Database database = Settings.of(given).database();

    assertThat(database.postgresql()).isTrue();
    assertThat(database.dataSource()).isEqualTo("org.postgresql.ds.PGSimpleDataSource");
    assertThat(database.user()).isEqualTo("me");
  }

  @ParameterizedTest
  @CsvSource({
    "quantock.http.port, 80a, from 1 to 65535",
    "quantock.http.port, 0, from 1 to 65535",
    "quantock.http.port, 65536, from 1 to 65535",
    "quantock.db.url, jdbc:mysql://db/q, must start with jdbc:postgresql: or jdbc:h2:",
    "quantock.demonstration, maybe, must be true or false"
  })
  void a_wrong_value_is_named_with_what_is_allowed(String name, String value, String allowed) {
    given.setProperty(name, value);

    assertThatThrownBy(() -> Settings.of(given))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining(name)
        .hasMessageContaining(value)
        .hasMessageContaining(allowed);
  }
}
