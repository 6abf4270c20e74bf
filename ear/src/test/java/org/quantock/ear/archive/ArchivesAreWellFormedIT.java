package org.quantock.ear.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchivesAreWellFormedIT {

  @Test
  @DisplayName("ARC-1 to ARC-5: the EAR")
  void the_ear_has_each_library_once_a_thin_war_and_no_api_of_the_server() {
    assertThat(ArchiveRules.ofEar(open("quantock.ear"))).isEmpty();
  }

  @Test
  @DisplayName("ARC-3 to ARC-6: the WAR for Payara Micro")
  void the_war_for_payara_micro_is_self_contained() {
    assertThat(ArchiveRules.ofSelfContainedWar(open("quantock.war"))).isEmpty();
  }

  private static Archive open(String property) {
    return Archive.open(Path.of(System.getProperty(property)));
  }
}
