package org.quantock.application.audit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * What entries are searched for; whatever is empty or null admits all.
 *
 * @param person a part of the name of the person who acted
 * @param organisation the code of the organisation for which they acted, or which the entry names
 * @param kind the kind of thing it was done to
 * @param subject the id of that thing
 * @param words a part of what happened, why or by which action
 * @param reference the reference of a request
 * @param from the first day in UTC
 * @param to the last day in UTC
 * @param refusedOnly whether only attempts that were refused are wanted
 */
public record AuditSearch(
    String person,
    String organisation,
    String kind,
    String subject,
    String words,
    String reference,
    LocalDate from,
    LocalDate to,
    boolean refusedOnly) {

  /** Everything. */
  public static final AuditSearch ALL = new AuditSearch("", "", "", "", "", "", null, null, false);

  public AuditSearch {
    person = lower(person);
    organisation = plain(organisation).toUpperCase(Locale.ROOT);
    kind = lower(kind);
    subject = plain(subject);
    words = lower(words);
    reference = plain(reference).toUpperCase(Locale.ROOT);
  }

  /** What is searched for, to end a sentence with; empty for everything. */
  public String inWords() {
    var words = new StringJoiner(", ", ": ", "").setEmptyValue("");
    told(words, "person", person);
    told(words, "organisation", organisation);
    told(words, "kind", kind);
    told(words, "object", subject);
    told(words, "words", this.words);
    told(words, "reference", reference);
    told(words, "from", from == null ? "" : from.toString());
    told(words, "to", to == null ? "" : to.toString());
    told(words, "outcome", refusedOnly ? "refused" : "");
    return words.toString();
  }

  private static void told(StringJoiner words, String name, String what) {
    if (!what.isEmpty()) {
      words.add(name + " " + what);
    }
  }

  private static String plain(String typed) {
    return typed == null ? "" : typed.strip();
  }

  private static String lower(String typed) {
    return plain(typed).toLowerCase(Locale.ROOT);
  }
}
