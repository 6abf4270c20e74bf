package org.quantock.ear.story;

/**
 * The life cycle of a scheme, from its proposal to the published result, as the people who take
 * part walk it.
 */
public class LifeCycleStory implements Story {

  @Override
  public void play(Visitor.Factory visitors) {
    try (Visitor visitor = visitors.visitor("public")) {
      visitor.open("/");
    }
  }
}
