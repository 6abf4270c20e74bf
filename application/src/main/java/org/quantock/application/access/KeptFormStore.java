package org.quantock.application.access;

import java.time.Instant;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;

/** Port: sealed forms of people who were signed out while they typed. */
public interface KeptFormStore {

  /**
   * @param name the hash under which it is found
   * @param content as sealed
   */
  record Row(String name, PersonId person, String path, String content, Instant keptAt) {}

  /** Keeps one at once, and forgets those that are older than the given moment. */
  void keep(Row row, Instant forgetBefore);

  Optional<Row> find(String name);
}
