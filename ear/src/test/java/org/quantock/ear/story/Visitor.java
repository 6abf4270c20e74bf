package org.quantock.ear.story;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A person at the pages, with a session of their own.
 *
 * <p>Labels, buttons and links are named by the text people read (hidden text for screen readers
 * included). A text matches exactly first, then as a beginning. Where the same text is there more
 * than once, the group it belongs to goes before it: {@code "Start date > Day"}, {@code "Asthma >
 * Change"}. A group is a fieldset by its legend, a table row by its first cell, or a card, section,
 * summary row, details or form by its first heading, key or summary.
 */
public interface Visitor extends AutoCloseable {

  /** Goes to an address of the system, for example {@code /proposals?state=draft}. */
  void open(String path);

  /** Types into a text field, replacing what is there. */
  void fill(String label, String text);

  /** Picks a radio button or ticks a checkbox; what is ticked stays so. */
  void choose(String label);

  /** Picks an option of a list by its text. */
  void select(String label, String option);

  /** Puts a file into a file field. */
  void upload(String label, String fileName, byte[] content);

  /** Presses a button, or a link that looks like one, and waits for the page that follows. */
  void press(String button);

  /** Follows a link and waits for the page. */
  void follow(String link);

  /** Takes the file behind a link or button; the page stays. */
  Download download(String linkOrButton);

  /** The path of the page with its query, for example {@code /report?id=1}. */
  String path();

  /** The status of the last answer. */
  int status();

  String title();

  /** The text of the one {@code h1}. */
  String heading();

  /** The text of the main part; of an answer that is no page, all of it. */
  String text();

  /** The error summary, one text for each error; empty where there is none. */
  List<String> errors();

  /** The texts of all links. */
  List<String> links();

  /** The addresses of all links to this system, as paths with their query. */
  List<String> addresses();

  /** Whether the page has this text anywhere, white space aside. */
  boolean shows(String text);

  @Override
  void close();

  /** A file that was handed out. */
  record Download(String fileName, String contentType, byte[] content) {

    public String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  /** Makes visitors of one kind for one server. */
  interface Factory extends AutoCloseable {

    /**
     * A new visitor with a session of their own; the name stands in messages and on screenshots.
     */
    Visitor visitor(String name);

    @Override
    default void close() {}
  }
}
