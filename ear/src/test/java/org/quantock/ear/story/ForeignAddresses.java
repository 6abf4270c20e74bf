package org.quantock.ear.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quantock.ear.hostile.BusinessTables.Thing;

/** Addresses of the things of other practices, whether or not a page links to them. */
final class ForeignAddresses {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private ForeignAddresses() {}

  /**
   * Each address that leads to a thing, with every thing of its kind that is not the practice's.
   *
   * @param walked addresses that somebody reached
   * @param things all there are
   * @param own the practice whose things are left out
   */
  static Set<String> of(Collection<String> walked, List<Thing> things, String own) {
    Map<String, Thing> byId = new HashMap<>();
    things.forEach(thing -> byId.put(thing.id(), thing));
    Set<String> foreign = new TreeSet<>();
    for (String address : walked) {
      Matcher id = ID.matcher(address);
      while (id.find()) {
        Thing shown = byId.get(id.group());
        if (shown != null) {
          things.stream()
              .filter(thing -> thing.kind().equals(shown.kind()) && !thing.practice().equals(own))
              .forEach(thing -> foreign.add(address.replace(shown.id(), thing.id())));
        }
      }
    }
    return foreign;
  }
}
