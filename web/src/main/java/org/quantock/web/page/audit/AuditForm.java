package org.quantock.web.page.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.cdi.Param;
import org.quantock.application.audit.AuditSearch;
import org.quantock.web.page.shared.FieldErrors;

/** What the search of the audit record was given in the address. */
@Named
@RequestScoped
public class AuditForm {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
  private static final String REFUSED = "refused";

  @Inject private FieldErrors errors;

  @Inject @Param private String person;
  @Inject @Param private String organisation;
  @Inject @Param private String kind;
  @Inject @Param private String subject;
  @Inject @Param private String words;
  @Inject @Param private String reference;
  @Inject @Param private String from;
  @Inject @Param private String to;
  @Inject @Param private String outcome;
  @Inject @Param private String page;

  private final Map<String, String> wrong = new LinkedHashMap<>();

  /** What is searched for; days that cannot be read are told as errors. */
  public AuditSearch search() {
    LocalDate first = day("from", "the first day", from);
    LocalDate last = day("to", "the last day", to);
    if (first != null && last != null && last.isBefore(first)) {
      tell("to", "The last day must be the same as or after the first day.");
    }
    return new AuditSearch(
        person, organisation, kind, subject, words, reference, first, last, isRefusedOnly());
  }

  private LocalDate day(String field, String what, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return read(typed.strip());
    } catch (DateTimeException e) {
      tell(field, "Enter %s as day, month and year, for example 22 11 2026.".formatted(what));
      return null;
    }
  }

  /** A day as browsers send it or as people write it. */
  static LocalDate read(String typed) {
    Matcher year = YEAR_FIRST.matcher(typed);
    if (year.matches()) {
      return of(year.group(1), year.group(2), year.group(3));
    }
    Matcher day = DAY_FIRST.matcher(typed);
    if (day.matches()) {
      return of(day.group(3), day.group(2), day.group(1));
    }
    throw new DateTimeException("neither");
  }

  private static LocalDate of(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private void tell(String field, String message) {
    wrong.put(field, message);
    errors.add(field, message);
  }

  /** What is wrong with a field; empty where nothing is. */
  public String wrong(String field) {
    return wrong.getOrDefault(field, "");
  }

  /** What is searched for as the beginning of a query string. */
  public String query() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("person", person);
    given.put("organisation", organisation);
    given.put("kind", kind);
    given.put("subject", subject);
    given.put("words", words);
    given.put("reference", reference);
    given.put("from", from);
    given.put("to", to);
    given.put("outcome", isRefusedOnly() ? REFUSED : null);
    StringBuilder query = new StringBuilder();
    given.forEach(
        (name, text) -> {
          if (text != null && !text.isBlank()) {
            query.append(name).append('=');
            query.append(URLEncoder.encode(text.strip(), StandardCharsets.UTF_8)).append('&');
          }
        });
    return query.toString();
  }

  public boolean isRefusedOnly() {
    return REFUSED.equals(outcome);
  }

  public String getPerson() {
    return person;
  }

  public String getOrganisation() {
    return organisation;
  }

  public String getKind() {
    return kind;
  }

  public String getSubject() {
    return subject;
  }

  public String getWords() {
    return words;
  }

  public String getReference() {
    return reference;
  }

  public String getFrom() {
    return from;
  }

  public String getTo() {
    return to;
  }

  public String getPage() {
    return page;
  }
}
