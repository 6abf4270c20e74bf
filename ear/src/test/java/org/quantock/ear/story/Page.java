package org.quantock.ear.story;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An answer as a person reads it: finds fields, buttons and links by their texts, and says what
 * there is when it finds none.
 */
final class Page {
  private static final String GROUP_BEFORE = " > ";
  private static final Set<String> NO_TEXT_FIELD =
      Set.of("hidden", "radio", "checkbox", "file", "submit", "button", "image", "reset");

  private final URI address;
  private final boolean html;
  private final String body;
  private final Document document;

  Page(URI address, boolean html, String body) {
    this.address = address;
    this.html = html;
    this.body = body;
    this.document = html ? Jsoup.parse(body, address.toString()) : new Document(address.toString());
  }

  URI address() {
    return address;
  }

  boolean html() {
    return html;
  }

  String body() {
    return body;
  }

  Document document() {
    return document;
  }

  String path() {
    String query = address.getRawQuery();
    return address.getRawPath() + (query == null ? "" : "?" + query);
  }

  String title() {
    return document.title();
  }

  String heading() {
    Element heading = document.selectFirst("h1");
    return heading == null ? "" : heading.text();
  }

  String text() {
    if (!html) {
      return body;
    }
    Element main = document.selectFirst("main");
    return main == null ? document.body().text() : main.text();
  }

  boolean shows(String text) {
    String all = html ? document.body().text() : body;
    return plain(all).contains(plain(text));
  }

  List<String> errors() {
    return document.select(".nhsuk-error-summary__list li, .nhsuk-error-summary ul li").eachText();
  }

  List<String> links() {
    return document.select("a[href]").eachText();
  }

  List<String> addresses() {
    return document.select("a[href]").stream()
        .map(link -> URI.create(link.absUrl("href").replaceFirst("#.*$", "")))
        .filter(target -> address.getAuthority().equals(target.getAuthority()))
        .map(
            target ->
                target.getRawQuery() == null
                    ? target.getRawPath()
                    : target.getRawPath() + "?" + target.getRawQuery())
        .distinct()
        .toList();
  }

  Element textField(String label) {
    return control(
        label,
        "text field",
        field ->
            field.nameIs("textarea")
                || field.nameIs("input") && !NO_TEXT_FIELD.contains(kind(field)));
  }

  Element choice(String label) {
    return control(
        label,
        "radio button or checkbox",
        field -> kind(field).equals("radio") || kind(field).equals("checkbox"));
  }

  Element list(String label) {
    return control(label, "list", field -> field.nameIs("select"));
  }

  Element option(Element list, String text) {
    return only(list.select("option"), Element::text, text, "option");
  }

  Element fileField(String label) {
    return control(label, "file field", field -> kind(field).equals("file"));
  }

  Element button(String text) {
    return named(
        text,
        "button",
        "button:not([type=button]):not([type=reset]), input[type=submit], input[type=image],"
            + " a[href][role=button], a[href].nhsuk-button",
        Page::caption);
  }

  Element link(String text) {
    return named(text, "link", "a[href]", Element::text);
  }

  Element linkOrButton(String text) {
    return named(
        text,
        "link or button",
        "a[href], button:not([type=button]):not([type=reset]), input[type=submit]",
        Page::caption);
  }

  static String kind(Element field) {
    return field.nameIs("input") ? field.attr("type").toLowerCase() : field.normalName();
  }

  /** All texts by which a field is known; empty for a field without a label. */
  List<String> labels(Element field) {
    List<String> labels = new ArrayList<>();
    if (!field.id().isEmpty()) {
      for (Element label : document.select("label[for]")) {
        if (label.attr("for").equals(field.id())) {
          labels.add(label.text());
        }
      }
    }
    Element around = field.closest("label");
    if (around != null) {
      labels.add(around.text());
    }
    if (field.hasAttr("aria-label")) {
      labels.add(field.attr("aria-label"));
    }
    if (field.hasAttr("aria-labelledby")) {
      StringBuilder text = new StringBuilder();
      for (String id : field.attr("aria-labelledby").trim().split("\\s+")) {
        Element named = document.getElementById(id);
        text.append(named == null ? "" : named.text()).append(' ');
      }
      labels.add(text.toString().trim());
    }
    labels.removeIf(String::isBlank);
    return labels;
  }

  private Element control(String label, String what, Predicate<Element> kind) {
    List<Element> fields =
        scope(label).select("input, textarea, select").stream().filter(kind).toList();
    Element field = only(fields, this::labels, last(label), what, label);
    if (field.hasAttr("disabled")) {
      throw new AssertionError("The " + what + " \"" + label + "\" is disabled" + here());
    }
    return field;
  }

  private Element named(
      String text, String what, String selector, Function<Element, String> caption) {
    Element scope = scope(text);
    List<Element> all = scope.select(selector);
    Element main = document.selectFirst("main");
    List<Element> first =
        main == null || scope != document
            ? all
            : all.stream().filter(e -> e.closest("main") != null).toList();
    Function<Element, List<String>> captions = element -> List.of(caption.apply(element));
    String wanted = last(text);
    boolean inMain = first.stream().anyMatch(e -> plain(caption.apply(e)).equals(plain(wanted)));
    boolean anywhere = all.stream().anyMatch(e -> plain(caption.apply(e)).equals(plain(wanted)));
    boolean begun = first.stream().anyMatch(e -> plain(caption.apply(e)).startsWith(plain(wanted)));
    return only(inMain || !anywhere && begun ? first : all, captions, wanted, what, text);
  }

  private Element only(
      List<Element> elements, Function<Element, String> caption, String text, String what) {
    return only(elements, element -> List.of(caption.apply(element)), text, what, text);
  }

  private Element only(
      List<Element> elements,
      Function<Element, List<String>> captions,
      String wanted,
      String what,
      String asked) {
    List<Element> found = matching(elements, captions, text -> text.equals(plain(wanted)));
    if (found.isEmpty()) {
      found = matching(elements, captions, text -> text.startsWith(plain(wanted)));
    }
    if (found.isEmpty()) {
      throw new AssertionError(
          "There is no "
              + what
              + " \""
              + asked
              + "\""
              + here()
              + ". There are: "
              + texts(elements, captions));
    }
    boolean sameTarget =
        found.get(0).hasAttr("href")
            && found.stream().map(e -> e.absUrl("href")).distinct().count() == 1;
    if (found.size() > 1 && !sameTarget) {
      throw new AssertionError(
          "There are "
              + found.size()
              + " of the "
              + what
              + " \""
              + asked
              + "\""
              + here()
              + "; name the group before it, as in \"Group > "
              + wanted
              + "\"");
    }
    return found.get(0);
  }

  private static List<Element> matching(
      List<Element> elements, Function<Element, List<String>> captions, Predicate<String> matches) {
    return elements.stream()
        .filter(e -> captions.apply(e).stream().map(Page::plain).anyMatch(matches))
        .toList();
  }

  private static String texts(List<Element> elements, Function<Element, List<String>> captions) {
    Set<String> texts = new LinkedHashSet<>();
    elements.forEach(element -> texts.addAll(captions.apply(element)));
    return texts.isEmpty()
        ? "none at all"
        : texts.stream().collect(Collectors.joining("\", \"", "\"", "\""));
  }

  /**
   * The part of the page in which to look: the group named before the last " > ", else all of it.
   */
  private Element scope(String text) {
    int at = text.lastIndexOf(GROUP_BEFORE);
    if (at < 0) {
      return document;
    }
    String group = plain(text.substring(0, at));
    List<Element> groups = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Element candidate :
        document.select(
            "fieldset, tr, section, article, details, form, li, [class*=card], .nhsuk-summary-list__row")) {
      Element name =
          candidate.selectFirst("legend, th, td, h2, h3, h4, summary, .nhsuk-summary-list__key");
      if (name != null) {
        groups.add(candidate);
        names.add(plain(name.text()));
      }
    }
    for (int exact = 0; exact < 2; exact++) {
      Element best = null;
      for (int i = 0; i < groups.size(); i++) {
        String name = names.get(i);
        boolean matches = exact == 0 ? name.equals(group) : name.startsWith(group);
        // The innermost of nested groups that share their heading comes last.
        if (matches && (best == null || groups.get(i).parents().contains(best))) {
          best = groups.get(i);
        }
      }
      if (best != null) {
        return best;
      }
    }
    throw new AssertionError(
        "There is no group \"" + text.substring(0, at) + "\"" + here() + ". There are: " + names);
  }

  private static String last(String text) {
    int at = text.lastIndexOf(GROUP_BEFORE);
    return at < 0 ? text : text.substring(at + GROUP_BEFORE.length());
  }

  private static String caption(Element element) {
    if (element.nameIs("input")) {
      return element.hasAttr("value") ? element.attr("value") : element.attr("alt");
    }
    return element.hasText() ? element.text() : element.attr("aria-label");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").trim();
  }

  /** Where this is, for messages. */
  String here() {
    String where = " on " + path() + " (\"" + heading() + "\")";
    List<String> errors = errors();
    return errors.isEmpty() ? where : where + ", which shows the errors " + errors;
  }
}
