package org.quantock.ear.story;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What every answer must keep, whatever the story; answers what is wrong in sentences. */
final class PageRules {
  private static final Set<String> NEEDS_NO_LABEL =
      Set.of("hidden", "submit", "button", "image", "reset");

  private PageRules() {}

  static List<String> broken(Page page, int status, HttpHeaders headers) {
    List<String> wrong = new ArrayList<>();
    if (status >= 500) {
      wrong.add("the status is " + status);
    }
    if (page.body().contains(";jsessionid=")) {
      wrong.add("an address carries ;jsessionid=");
    }
    headers.allValues("Set-Cookie").forEach(cookie -> cookie(cookie, wrong));
    boolean redirect = status >= 300 && status < 400;
    boolean ofTheServer = page.address().getPath().startsWith("/health");
    if (!redirect && !ofTheServer) {
      policy(headers, wrong);
    }
    if (page.html() && !redirect) {
      markup(page, wrong);
    }
    return wrong;
  }

  private static void cookie(String cookie, List<String> wrong) {
    String name = cookie.replaceFirst("=.*", "");
    String attributes = cookie.toLowerCase();
    if (!attributes.contains("httponly")) {
      wrong.add("the cookie " + name + " is not HttpOnly");
    }
    if (!attributes.contains("samesite")) {
      wrong.add("the cookie " + name + " has no SameSite");
    }
  }

  private static void policy(HttpHeaders headers, List<String> wrong) {
    String policy = String.join(";", headers.allValues("Content-Security-Policy"));
    if (!policy.matches("(?s)(.*;)?\\s*default-src 'self'\\s*(;.*)?")) {
      wrong.add("the Content-Security-Policy has no default-src 'self', it is \"" + policy + "\"");
    }
    if (policy.contains("unsafe-")) {
      wrong.add("the Content-Security-Policy allows what it must not: \"" + policy + "\"");
    }
  }

  private static void markup(Page page, List<String> wrong) {
    int headings = page.document().select("h1").size();
    if (headings != 1) {
      wrong.add("there are " + headings + " h1");
    }
    if (page.title().isBlank()) {
      wrong.add("there is no title");
    }
    Set<String> ids = new HashSet<>();
    for (Element element : page.document().getAllElements()) {
      attributes(element, wrong);
      if (!element.id().isEmpty() && !ids.add(element.id())) {
        wrong.add("the id " + element.id() + " is there twice");
      }
      if (element.nameIs("style")) {
        wrong.add("there is an inline style element");
      }
      if (element.nameIs("script") && !element.data().isBlank()) {
        wrong.add("there is an inline script: " + element.data().strip());
      }
    }
    for (Element field : page.document().select("input, select, textarea")) {
      if (!NEEDS_NO_LABEL.contains(Page.kind(field)) && page.labels(field).isEmpty()) {
        wrong.add("a field has no label: " + field.shallowClone().outerHtml());
      }
    }
  }

  private static void attributes(Element element, List<String> wrong) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase();
      if (name.equals("style") || name.matches("on[a-z]+")) {
        wrong.add("there is an inline " + name + ": " + element.shallowClone().outerHtml());
      }
      if (attribute.getValue().strip().toLowerCase().startsWith("javascript:")) {
        wrong.add("there is a javascript: address: " + element.shallowClone().outerHtml());
      }
    }
  }
}
