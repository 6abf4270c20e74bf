package org.quantock.domain.governance;

/** A point as the body consulted makes it. */
public record PointMade(Stance stance, String text) {

  public PointMade {
    text = Texts.kept(text);
  }
}
