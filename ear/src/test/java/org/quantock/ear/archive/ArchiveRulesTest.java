package org.quantock.ear.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checker of the archives finds what it is there to find. */
class ArchiveRulesTest {
  private final Map<String, byte[]> war = new LinkedHashMap<>();
  private final Map<String, byte[]> ear = new LinkedHashMap<>();

  @BeforeEach
  void a_sound_ear() throws IOException {
    war.put("WEB-INF/beans.xml", new byte[0]);
    war.put("WEB-INF/lib/omnifaces.jar", zip(Map.of()));
    ear.put("META-INF/application.xml", bytes("<context-root>/</context-root>"));
    for (String module : new String[] {"domain", "application"}) {
      ear.put("lib/quantock-" + module + ".jar", zip(Map.of("META-INF/beans.xml", new byte[0])));
    }
    ear.put("lib/quantock-persistence.jar", zip(persistence()));
    for (String library :
        new String[] {"hibernate-core", "flyway-core", "flyway-database-postgresql"}) {
      ear.put("lib/" + library + ".jar", zip(Map.of()));
    }
  }

  @Test
  void a_sound_ear_passes() throws IOException {
    assertThat(check()).isEmpty();
  }

  @Test
  void a_library_in_the_war_and_in_lib_is_found() throws IOException {
    war.put("WEB-INF/lib/flyway-core-13.0.jar", zip(Map.of()));

    assertThat(check())
        .anyMatch(text -> text.contains("flyway-core is there twice"))
        .anyMatch(text -> text.contains("OmniFaces and nothing else"));
  }

  @Test
  void a_library_outside_lib_and_omnifaces_in_lib_are_found() throws IOException {
    ear.put("stray.jar", zip(Map.of()));
    ear.put("lib/omnifaces.jar", zip(Map.of()));

    assertThat(check())
        .anyMatch(text -> text.contains("stray.jar is not in lib/"))
        .anyMatch(text -> text.contains("OmniFaces is in lib/"));
  }

  @Test
  void an_api_of_the_server_is_found_in_a_library_and_in_the_war() throws IOException {
    ear.put("lib/some.jar", zip(Map.of("jakarta/persistence/Entity.class", new byte[0])));
    war.put("WEB-INF/classes/jakarta/servlet/Servlet.class", new byte[0]);

    assertThat(check())
        .anyMatch(text -> text.contains("lib/some.jar carries an API"))
        .anyMatch(text -> text.contains("quantock-web.war carries an API"));
  }

  @Test
  void a_missing_beans_xml_is_found() throws IOException {
    ear.put("lib/quantock-domain.jar", zip(Map.of()));
    war.remove("WEB-INF/beans.xml");

    assertThat(check())
        .contains(
            "lib/quantock-domain.jar has no META-INF/beans.xml",
            "quantock-web.war has no WEB-INF/beans.xml");
  }

  @Test
  void another_context_root_is_found() throws IOException {
    ear.put("META-INF/application.xml", bytes("<context-root>/quantock</context-root>"));

    assertThat(check()).contains("META-INF/application.xml does not name the context root /");
  }

  @Test
  void a_persistence_jar_without_the_marker_and_the_classes_is_found() throws IOException {
    ear.put("lib/quantock-persistence.jar", zip(Map.of("META-INF/beans.xml", new byte[0])));

    assertThat(check())
        .anyMatch(text -> text.endsWith("has no db/migration/flyway.location"))
        .anyMatch(text -> text.endsWith("has no migration"))
        .anyMatch(text -> text.contains("names no <class>"));
  }

  @Test
  void a_war_for_payara_micro_without_its_libraries_is_found() {
    assertThat(ArchiveRules.ofSelfContainedWar(new Archive("quantock.war", war)))
        .contains(
            "quantock.war has no WEB-INF/lib/quantock-domain.jar",
            "quantock.war has no WEB-INF/lib/hibernate-core");
  }

  private Iterable<String> check() throws IOException {
    ear.put("quantock-web.war", zip(war));
    return ArchiveRules.ofEar(new Archive("quantock.ear", ear));
  }

  private static Map<String, byte[]> persistence() {
    return Map.of(
        "META-INF/beans.xml",
        new byte[0],
        "db/migration/flyway.location",
        new byte[0],
        "db/migration/V1__create.sql",
        bytes("create table t (id int)"),
        "META-INF/persistence.xml",
        bytes("<class>org.quantock.domain.A</class>"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(content)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return content.toByteArray();
  }
}
