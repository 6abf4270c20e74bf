package org.quantock.web.page.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How much heavy work is done at once, for one caller and in all (ACC-66), so that nobody's files
 * keep the pages of others waiting.
 */
final class HeavyWork {

  /** Work that has been let in. */
  interface Place {
    /** Makes room for other work. */
    void leave();
  }

  private final int each;
  private final int all;
  private final Map<String, Integer> busy = new HashMap<>();
  private int total;

  /**
   * @param each at once for one caller
   * @param all at once for all of them
   */
  HeavyWork(int each, int all) {
    this.each = each;
    this.all = all;
  }

  static HeavyWork configured() {
    Config config = ConfigProvider.getConfig();
    return new HeavyWork(
        config.getOptionalValue("quantock.files.at-once", Integer.class).orElse(3),
        config.getOptionalValue("quantock.files.at-once-in-all", Integer.class).orElse(16));
  }

  /** A place for the work of this caller; empty while there is none. */
  synchronized Optional<Place> enter(String caller) {
    int his = busy.getOrDefault(caller, 0);
    if (his >= each || total >= all) {
      return Optional.empty();
    }
    busy.put(caller, his + 1);
    total++;
    return Optional.of(() -> leave(caller));
  }

  private synchronized void leave(String caller) {
    total--;
    busy.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
  }
}
