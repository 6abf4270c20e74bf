package org.quantock.ear.story;

import java.net.URI;

/** Plays the story against a server that runs: {@code PlayStory http://localhost:8080/}. */
public final class PlayStory {
  private PlayStory() {}

  public static void main(String[] args) {
    LifeCycleStory story =
        args.length > 1 ? LifeCycleStory.ofTheFirstPractice() : LifeCycleStory.ofAnotherPractice();
    story.play(HttpVisitor.at(URI.create(args[0])));
    System.out.println("The story was played.");
  }
}
