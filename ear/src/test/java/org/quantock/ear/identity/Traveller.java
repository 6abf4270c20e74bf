package org.quantock.ear.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser without JavaScript that goes from one site to the other and back, and can stop on the
 * way. It keeps the cookies of each site apart, as browsers do by host and these tests by port.
 */
final class Traveller {

  private static final int MOST_REDIRECTS = 15;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Map<String, Map<String, String>> cookies = new HashMap<>();

  /**
   * @param address where the traveller is, or is about to be sent if they stopped before it
   */
  record Place(URI address, int status, Document page) {

    String text() {
      return page.body().text();
    }

    String heading() {
      Element heading = page.selectFirst("h1");
      return heading == null ? "" : heading.text();
    }

    String path() {
      return address.getRawPath();
    }

    URI link(String text) {
      for (Element link : page.select("a[href]")) {
        if (link.text().strip().startsWith(text)) {
          return URI.create(link.absUrl("href"));
        }
      }
      throw new AssertionError("No link \"" + text + "\" on " + address + ": " + text());
    }
  }

  Place open(URI address) {
    return travel(request(address).GET().build(), stop -> false);
  }

  /** As {@link #open}, but stops before it goes to an address that matches. */
  Place open(URI address, Predicate<URI> stop) {
    return travel(request(address).GET().build(), stop);
  }

  /** Sends the form with the button of this text, with these fields filled by their names. */
  Place press(Place place, String button, Map<String, String> filled, Predicate<URI> stop) {
    Element pressed = null;
    for (Element each : place.page().select("button, input[type=submit]")) {
      String caption = each.nameIs("input") ? each.attr("value") : each.text();
      if (caption.strip().startsWith(button)) {
        pressed = each;
        break;
      }
    }
    if (pressed == null) {
      throw new AssertionError("No button \"" + button + "\" on " + place.address());
    }
    Element form = pressed.closest("form");
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input[name]")) {
      String type = field.attr("type");
      if (!List.of("submit", "checkbox", "radio").contains(type)) {
        fields.put(field.attr("name"), field.attr("value"));
      }
    }
    filled.forEach(
        (name, value) -> {
          Element field = form.selectFirst("input[id$=" + name + "], input[name=" + name + "]");
          if (field == null) {
            throw new AssertionError("No field " + name + " on " + place.address());
          }
          fields.put(field.attr("name"), value);
        });
    if (pressed.hasAttr("name")) {
      fields.put(pressed.attr("name"), pressed.attr("value"));
    }
    URI target =
        form.attr("action").isBlank() ? place.address() : URI.create(form.absUrl("action"));
    return travel(
        request(target)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", target.getScheme() + "://" + target.getAuthority())
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
            .build(),
        stop);
  }

  Place press(Place place, String button, Map<String, String> filled) {
    return press(place, button, filled, stop -> false);
  }

  /** Posts as another server does: no cookies, no browser. */
  static int post(URI target, Map<String, String> fields) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(target)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      throw new AssertionError("No answer to POST " + target, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private Place travel(HttpRequest first, Predicate<URI> stop) {
    HttpRequest request = first;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpResponse<String> answer = receive(request);
      keepCookies(request.uri(), answer);
      String location = answer.headers().firstValue("Location").orElse(null);
      if (answer.statusCode() < 300 || answer.statusCode() >= 400 || location == null) {
        return new Place(
            request.uri(),
            answer.statusCode(),
            Jsoup.parse(answer.body(), request.uri().toString()));
      }
      URI next = request.uri().resolve(location);
      if (stop.test(next)) {
        return new Place(next, answer.statusCode(), Jsoup.parse(""));
      }
      request = request(next).GET().build();
    }
    throw new AssertionError("More than " + MOST_REDIRECTS + " redirects from " + first.uri());
  }

  private HttpRequest.Builder request(URI target) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "text/html,*/*;q=0.8");
    String sent =
        cookies.getOrDefault(target.getAuthority(), Map.of()).entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return sent.isEmpty() ? request : request.header("Cookie", sent);
  }

  private HttpResponse<String> receive(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("No answer to " + request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting for " + request.uri(), e);
    }
  }

  private void keepCookies(URI from, HttpResponse<String> answer) {
    Map<String, String> kept =
        cookies.computeIfAbsent(from.getAuthority(), site -> new LinkedHashMap<>());
    for (String header : answer.headers().allValues("Set-Cookie")) {
      String[] pair = header.split(";", 2)[0].split("=", 2);
      boolean gone = header.toLowerCase().contains("max-age=0") || pair[1].isEmpty();
      if (gone) {
        kept.remove(pair[0]);
      } else {
        kept.put(pair[0], pair[1]);
      }
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
