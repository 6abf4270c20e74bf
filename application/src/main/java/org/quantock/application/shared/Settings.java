package org.quantock.application.shared;

import java.util.Optional;

/** Port: small facts that the application keeps about itself. */
public interface Settings {

  Optional<String> find(String name);

  void put(String name, String content);
}
