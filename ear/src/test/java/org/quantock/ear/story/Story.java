package org.quantock.ear.story;

/**
 * Something people do, from beginning to end. All stories run on one server, one after another and
 * with each kind of visitor: a story makes what it needs and does not count on an empty system.
 */
public interface Story {

  void play(Visitor.Factory visitors);
}
