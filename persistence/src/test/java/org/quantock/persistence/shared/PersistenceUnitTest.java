package org.quantock.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {

  @Test
  void the_unit_names_every_entity_embeddable_and_converter() throws IOException {
    Set<String> mapped =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.quantock.domain", "org.quantock.persistence")
                .stream()
                // A packaged test jar does not look like tests; its offenders are no part of the
                // unit.
                .filter(type -> !type.getPackageName().contains(".architecture.fixture"))
                .filter(
                    type ->
                        type.isAnnotatedWith(Entity.class)
                            || type.isAnnotatedWith(Embeddable.class)
                            || type.isAnnotatedWith(Converter.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

    assertThat(listed()).isEqualTo(mapped);
  }

  private static Set<String> listed() throws IOException {
    try (InputStream unit =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("META-INF/persistence.xml")) {
      String xml = new String(unit.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("<class>([^<]+)</class>")
          .matcher(xml)
          .results()
          .map(found -> found.group(1).strip())
          .collect(Collectors.toSet());
    }
  }
}
