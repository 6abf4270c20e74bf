package org.quantock.application.shared;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.access.Actor;

/** A feature's part of the home page: what waits for this person, and whose turn the rest is. */
public interface TaskSource {

  /** Only what this person may see; empty where the feature has nothing for their roles. */
  List<Task> tasks(Actor person, LocalDate today);
}
